package org.jambatan.systemtests;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A stretch of time at a laboratory in Kuala Lumpur. */
record Slot(OffsetDateTime start, OffsetDateTime end) {
    static final ZoneId KUALA_LUMPUR = ZoneId.of("Asia/Kuala_Lumpur");

    /** On a Monday that is far enough to be free of notice rules and near enough for every horizon. */
    static Slot onMonday(int fromHour, int toHour) {
        return onMonday(0, fromHour, toHour);
    }

    static Slot onMonday(int weeksLater, int fromHour, int toHour) {
        return on(monday(weeksLater), fromHour, toHour);
    }

    static Slot on(LocalDate day, int fromHour, int toHour) {
        var midnight = day.atStartOfDay(KUALA_LUMPUR).toOffsetDateTime();
        return new Slot(midnight.plusHours(fromHour), midnight.plusHours(toHour));
    }

    static LocalDate monday(int weeksLater) {
        return LocalDate.now(KUALA_LUMPUR).plusWeeks(3L + weeksLater).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    Slot later(Duration time) {
        return new Slot(start.plus(time), end.plus(time));
    }

    /** One item of a booking. */
    String of(String offering) {
        return """
                {"offeringId":"%s","start":"%s","end":"%s"}""".formatted(offering, start, end);
    }

    /** The body of a booking of this one slot. */
    String bookingOf(String offering) {
        return """
                {"items":[%s],"purpose":"Synthetic trial of a system test"}""".formatted(of(offering));
    }

    /** As a query of the availability of the whole day. */
    String dayQuery(String offering) {
        var midnight = start.toLocalDate().atStartOfDay(KUALA_LUMPUR).toOffsetDateTime();
        return "/availability?offeringId=%s&from=%s&to=%s"
                .formatted(offering, encoded(midnight), encoded(midnight.plusDays(1)));
    }

    private static String encoded(OffsetDateTime time) {
        return time.toString().replace("+", "%2B");
    }

    boolean isInside(String from, String to) {
        return !OffsetDateTime.parse(from).isAfter(start)
                && !OffsetDateTime.parse(to).isBefore(end);
    }
}
