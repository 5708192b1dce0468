package org.jambatan.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * One event that could not be taken in, with the reason and the number of attempts.
 *
 * @param actions the commands the reader may issue now
 * @param consumer which of the service's consumers could not; empty for the usual one
 */
public record DeadLetter(
        UUID id,
        String topic,
        @Nullable String eventId,
        @Nullable String type,
        String payload,
        String reason,
        int attempts,
        Instant at,
        String state,
        long version,
        int partition,
        long offset,
        @Nullable String key,
        String consumer,
        List<String> actions)
        implements Versioned {

    /** As somebody sees it who may issue these commands. */
    DeadLetter with(List<String> commands) {
        return new DeadLetter(
                id, topic, eventId, type, payload, reason, attempts, at, state, version, partition, offset, key,
                consumer, commands);
    }
}
