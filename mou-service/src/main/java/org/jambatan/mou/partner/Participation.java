package org.jambatan.mou.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner takes part in an agency's programme from a day on, until the end of another where that is known. */
@Embeddable
public record Participation(
        UUID programmeId,
        UUID agencyId,
        @Column(name = "starts_on") LocalDate from,
        @Column(name = "ends_on") @Nullable LocalDate until) {

    boolean isUnderWayOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** True where no day lies between the two, so that they are one participation. */
    boolean meets(Participation other) {
        return programmeId.equals(other.programmeId) && reaches(other.from) && other.reaches(from);
    }

    /** The one participation that covers the days of both. */
    Participation and(Participation other) {
        var first = from.isBefore(other.from) ? from : other.from;
        return new Participation(programmeId, agencyId, first, later(until, other.until));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private boolean reaches(LocalDate day) {
        return until == null || !until.plusDays(1).isBefore(day);
    }
}
