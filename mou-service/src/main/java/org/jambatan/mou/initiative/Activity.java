package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A visit, seminar, exchange, research project or ceremony; it is evidence once it was held. */
record Activity(
        UUID id,
        ActivityType type,
        Translated title,
        LocalDate from,
        LocalDate until,
        @Nullable Translated place,
        List<Delegation> delegations,
        List<CompanyMeeting> meetings,
        @Nullable LocalDate heldOn,
        List<String> outputs,
        List<String> outcomes) {

    Activity held(HoldActivity how, LocalDate day) {
        return new Activity(
                id,
                type,
                title,
                from,
                until,
                place,
                delegations,
                how.meetings() == null
                        ? meetings
                        : Stream.concat(meetings.stream(), how.meetings().stream())
                                .toList(),
                day,
                how.outputs() == null ? outputs : how.outputs(),
                how.outcomes() == null ? outcomes : how.outcomes());
    }

    @JsonIgnore
    boolean isHeld() {
        return heldOn != null;
    }
}
