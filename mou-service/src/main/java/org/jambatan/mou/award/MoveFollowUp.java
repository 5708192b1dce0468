package org.jambatan.mou.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up takes a step; {@code targetId} is what it came to: a project, an agreement, a booking, a partner. */
record MoveFollowUp(
        @NotNull FollowUpState state,
        @Nullable UUID targetId,
        @Nullable @Size(min = 1, max = 2000) String note) {}
