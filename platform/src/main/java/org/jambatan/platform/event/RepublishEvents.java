package org.jambatan.platform.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Which published events are to be sent again: made at or after {@code from} and before {@code until}. */
@Schema(name = "RepublishEvents")
public record RepublishEvents(
        @NotNull Instant from,
        @NotNull Instant until,
        @Nullable @Size(min = 1, max = 249) String topic,
        @Nullable UUID aggregateId,
        @Nullable @Size(max = 500) String reason)
        implements Reasoned {}
