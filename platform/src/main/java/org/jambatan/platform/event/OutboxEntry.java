package org.jambatan.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of the outbox; {@code publishedAt} is absent while it waits, {@code parkedBecause} says it cannot go.
 *
 * @param republished how often an officer has had it sent again
 */
public record OutboxEntry(
        UUID id,
        String topic,
        String name,
        UUID subject,
        long aggregateVersion,
        Instant at,
        @Nullable Instant publishedAt,
        @Nullable String parkedBecause,
        int republished) {}
