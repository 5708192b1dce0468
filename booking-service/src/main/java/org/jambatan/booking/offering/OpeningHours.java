package org.jambatan.booking.offering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Opening hours on days of the week, in the place's own time; {@code 24:00} is the end of the day. */
public record OpeningHours(Set<DayOfWeek> days, String opens, String closes) {

    public OpeningHours {
        days = Set.copyOf(days);
        LocalTime.parse(opens);
        if (!closes.equals("24:00") && !LocalTime.parse(closes).isAfter(LocalTime.parse(opens))) {
            throw new IllegalArgumentException("must close after it opens");
        }
    }

    boolean isOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /**
     * The opening on this day. Where clocks are put back, an hour that comes twice opens at the first and closes at the
     * second; where they are put forward, a time that does not exist is the one an hour later.
     */
    Opening on(LocalDate day, ZoneId zone) {
        var start = day.atTime(LocalTime.parse(opens)).atZone(zone).withEarlierOffsetAtOverlap();
        var end = closes.equals("24:00")
                ? day.plusDays(1).atStartOfDay(zone)
                : day.atTime(LocalTime.parse(closes)).atZone(zone).withLaterOffsetAtOverlap();
        return new Opening(start.toInstant(), end.toInstant());
    }
}
