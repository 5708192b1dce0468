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

    boolean isOf(UUID programme) {
        return programmeId.equals(programme);
    }

    /** Whether it goes on beyond the first day of the other, which then would add nothing. */
    boolean stillHoldsAfter(Participation other) {
        return from.isAfter(other.from) || until == null || until.isAfter(other.from);
    }

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** The same, but no longer than to the end of this day. */
    Participation endedOn(LocalDate lastDay) {
        return until != null && until.isBefore(lastDay)
                ? this
                : new Participation(programmeId, agencyId, from, lastDay);
    }

    /** What would have begun after it ended has never been. */
    boolean isEmpty() {
        return until != null && until.isBefore(from);
    }

    ParticipationView view(@Nullable Long acceptedTerms) {
        return new ParticipationView(programmeId, from, until, acceptedTerms);
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
