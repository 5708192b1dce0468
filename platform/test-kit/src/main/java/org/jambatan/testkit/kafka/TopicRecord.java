package org.jambatan.testkit.kafka;

import org.jspecify.annotations.Nullable;

/** One record as it stands in a topic. A value of {@code null} in a compacted topic says that the key is gone. */
public record TopicRecord(String key, @Nullable String value, int partition, long offset) {

    boolean isEvent() {
        return value != null;
    }

    /** The value, which must be there. */
    public CloudEvent event() {
        if (value == null) {
            throw new IllegalStateException("The record of key " + key + " is a deletion and has no event.");
        }
        return CloudEvent.parse(value);
    }
}
