package org.jambatan.booking.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an agreement binds, and what it is on which days. */
public record Agreement(UUID id, List<UUID> bound, List<Interval> intervals) {

    public Agreement {
        bound = List.copyOf(bound);
        intervals = List.copyOf(intervals);
    }

    /** One state from one day to another, both inclusive; a day that is absent is not known, or not to come. */
    public record Interval(
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
        }
    }

    boolean isInForceOn(LocalDate day) {
        return intervals.stream().anyMatch(interval -> interval.state().equals("IN_FORCE") && interval.covers(day));
    }

    boolean binds(Collection<UUID> parties) {
        return bound.containsAll(parties);
    }
}
