package org.jambatan.embedded.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jambatan.embedded.parts.PartFailed;

/** When something can be had. */
final class FreeTimes {
    private static final ZoneId PLACE = ZoneId.of("Asia/Kuala_Lumpur");

    private final Cast cast;
    private final Stage stage;

    FreeTimes(Cast cast, Stage stage) {
        this.cast = cast;
        this.stage = stage;
    }

    /** The first free hour from tomorrow on, as bookings and baskets take it. */
    Map<String, Object> firstHourOf(String offering) {
        var from = LocalDate.now(PLACE).plusDays(1).atStartOfDay(PLACE).toOffsetDateTime();
        var path =
                "/availability?offeringId=" + offering + "&from=" + encoded(from) + "&to=" + encoded(from.plusDays(21));
        var free = cast.anyone()
                .get(path)
                .expecting(200)
                .body()
                .path("items")
                .path(0)
                .path("free");
        stage.say("anyone> GET " + path);
        for (var gap : free) {
            var start = OffsetDateTime.parse(gap.path("start").asText());
            var end = OffsetDateTime.parse(gap.path("end").asText());
            if (!start.plusHours(1).isAfter(end)) {
                stage.say("  200 the first of " + free.size() + " gaps: " + gap);
                return Map.of("offeringId", offering, "start", text(start), "end", text(start.plusHours(1)));
            }
        }
        throw new PartFailed("Offering " + offering + " has no free hour in the next three weeks.");
    }

    /** RFC 3339 wants the seconds, even where there are none. */
    private static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String encoded(OffsetDateTime time) {
        return text(time).replace("+", "%2B");
    }
}
