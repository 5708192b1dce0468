package org.jambatan.mou.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participation as events and answers tell it. */
public record ParticipationView(
        UUID programmeId, LocalDate from, @Nullable LocalDate until) {

    static ParticipationView of(Participation participation) {
        return new ParticipationView(participation.programmeId(), participation.from(), participation.until());
    }
}
