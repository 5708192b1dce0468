package org.jambatan.platform.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Which open dead letters are to be delivered again: put aside at or after {@code from} and before {@code until}. */
@Schema(name = "ReplayDeadLetters")
public record ReplayDeadLetters(
        @NotNull Instant from,
        @NotNull Instant until,
        @Nullable @Size(min = 1, max = 249) String topic,
        @Nullable @Size(max = 500) String reason)
        implements Reasoned {}
