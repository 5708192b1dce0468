package org.jambatan.platform.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate, as its verb returns it. {@link Outbox#publish} makes a CloudEvent of it.
 */
public interface DomainEvent {

    /** The topic family, such as {@code bookings}: the event goes to {@code jambatan.bookings}. */
    String family();

    /** The event's name, {@code <noun>.<past tense>}, such as {@code booking.confirmed}. */
    String name();

    /** The aggregate's id, which is also the key: order is kept per aggregate. */
    UUID subject();

    /** The aggregate's own counter after the verb; consecutive for several events of one command. */
    long aggregateVersion();

    /** The partner who owns the aggregate, if any; all parties stand in the data. */
    @Nullable
    UUID partner();

    /** What is told: ids, facts and text, no personal data beyond account ids. */
    Object data();

    /** The aggregate's full state after the event, for the compacted topic; the data itself unless said otherwise. */
    default Object state() {
        return data();
    }
}
