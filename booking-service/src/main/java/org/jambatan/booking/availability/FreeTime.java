package org.jambatan.booking.availability;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jambatan.booking.resource.Span;

/** A time that can be booked as a whole or in part, in the place's own offset. */
public record FreeTime(OffsetDateTime start, OffsetDateTime end) {

    static FreeTime of(Span span, ZoneId zone) {
        return new FreeTime(
                span.start().atZone(zone).toOffsetDateTime(),
                span.end().atZone(zone).toOffsetDateTime());
    }
}
