package org.jambatan.booking.offering;

import java.time.Duration;
import java.time.Instant;

/** One stretch of time in which a place is open. The grid is counted from its start, in time that really passes. */
public record Opening(Instant start, Instant end) {

    public boolean contains(Instant from, Instant to) {
        return !from.isBefore(start) && !to.isAfter(end);
    }

    public boolean isFilledBy(Instant from, Instant to) {
        return from.equals(start) && to.equals(end);
    }

    /** Whether a moment is a whole number of slots away from the start, before or after it. */
    boolean isOnGrid(Instant moment, Duration slot) {
        var passed = Duration.between(start, moment);
        return passed.getNano() == 0 && passed.getSeconds() % slot.toSeconds() == 0;
    }
}
