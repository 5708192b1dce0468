package org.jambatan.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * One event that waits: what goes to the topic and what goes to {@code <topic>.state}, under the same key. Without a
 * payload the key is ended in the topic; without a state nothing goes to the other one.
 */
record OutboxRow(
        long seq,
        String topic,
        String key,
        @Nullable String payload,
        @Nullable String statePayload) {

    /** What must not overtake itself: a key of a topic. */
    String lane() {
        return topic + " " + key;
    }
}
