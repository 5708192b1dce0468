package org.jambatan.booking.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a partner takes part in a programme, first and last day included.
 *
 * @param acceptedTerms the latest version of the programme's terms of access that it has accepted
 */
public record Participation(
        UUID programmeId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long acceptedTerms) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean hasAccepted(UUID programme, long version) {
        return programmeId.equals(programme) && acceptedTerms != null && acceptedTerms >= version;
    }
}
