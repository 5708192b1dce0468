package org.jambatan.platform.event;

import org.jspecify.annotations.Nullable;

/** One Kafka record as it came to one of the service's consumers. */
record Delivery(
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String payload) {}
