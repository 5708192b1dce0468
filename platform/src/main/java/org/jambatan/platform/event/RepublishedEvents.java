package org.jambatan.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is being sent again: {@code events} in number, in their old order, with their old ids. */
@Schema(name = "RepublishedEvents")
public record RepublishedEvents(
        Instant from,
        Instant until,
        @Nullable String topic,
        @Nullable UUID aggregateId,
        int events) {}
