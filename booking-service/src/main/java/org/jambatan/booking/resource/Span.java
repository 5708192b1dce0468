package org.jambatan.booking.resource;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time: its start belongs to it, its end does not. */
public record Span(Instant start, Instant end) {

    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("must end after it starts");
        }
    }

    public Span widened(Duration before, Duration after) {
        return new Span(start.minus(before), end.plus(after));
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
