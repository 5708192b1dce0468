package org.jambatan.platform.event;

/** One event that waits: what goes to the topic and what goes to {@code <topic>.state}, under the same key. */
record OutboxRow(long seq, String topic, String key, String payload, String statePayload) {}
