package org.jambatan.mou.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of a programme as other features need. */
public record ProgrammeCard(
        UUID id, UUID agency, Zone zone, @Nullable LocalDate opensOn) {

    /** The first day, from now on, that somebody can take part. */
    public LocalDate firstDayFrom(Instant now) {
        return firstDayFrom(zone.dayAt(now));
    }

    public LocalDate firstDayFrom(LocalDate day) {
        return opensOn != null && opensOn.isAfter(day) ? opensOn : day;
    }
}
