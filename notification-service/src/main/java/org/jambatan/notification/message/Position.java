package org.jambatan.notification.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.problem.Invalid;

/** Where a page of messages ended: the time of its last message, and its id to break ties. */
record Position(Instant at, UUID id) {
    static Position of(Cursor cursor) {
        try {
            var at = Instant.parse(cursor.sortKey());
            var year = at.toString();
            if (year.charAt(0) != '+' && year.charAt(0) != '-') {
                return new Position(at, cursor.id());
            }
        } catch (DateTimeException ignored) {
            // Told below.
        }
        throw new Invalid("cursor", "is not a cursor this list has given");
    }

    static Cursor cursorOf(MessageView message) {
        return new Cursor(message.at().toString(), message.id());
    }
}
