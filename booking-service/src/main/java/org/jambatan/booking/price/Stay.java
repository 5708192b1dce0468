package org.jambatan.booking.price;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time somebody has something, in the place's zone.
 *
 * @param fillsOpening whether it is the whole of one opening
 */
public record Stay(Instant start, Instant end, ZoneId zone, boolean fillsOpening) {

    LocalDate firstDay() {
        return start.atZone(zone).toLocalDate();
    }

    long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** An end at midnight does not begin the next day. */
    long daysBegun() {
        var lastDay = end.minusNanos(1).atZone(zone).toLocalDate();
        return ChronoUnit.DAYS.between(firstDay(), lastDay) + 1;
    }
}
