package org.jambatan.platform.event;

import org.jspecify.annotations.Nullable;

/** One Kafka record as it came. */
record Delivery(
        String topic, int partition, long offset, @Nullable String key, String payload) {}
