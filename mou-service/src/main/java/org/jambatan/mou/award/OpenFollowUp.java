package org.jambatan.mou.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A winner is to be led to something; {@code targetId} where there is it already. */
record OpenFollowUp(
        @NotNull UUID entryId,
        @NotNull FollowUpKind kind,
        @Nullable UUID targetId,
        @Nullable @Size(min = 1, max = 2000) String note) {}
