package org.jambatan.booking.availability;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.jambatan.booking.resource.Span;

/** What blocks one unit of a resource; the spans of one unit never overlap. */
final class UnitCalendar {

    private final TreeMap<Instant, Instant> blocked = new TreeMap<>();

    void block(Span span) {
        blocked.put(span.start(), span.end());
    }

    /** Up to when the unit is free from this moment on; nothing when it is not free then. */
    Optional<Instant> freeUntil(Instant from) {
        var last = blocked.floorEntry(from);
        if (last != null && last.getValue().isAfter(from)) {
            return Optional.empty();
        }
        var next = blocked.higherKey(from);
        return Optional.of(next == null ? Instant.MAX : next);
    }
}
