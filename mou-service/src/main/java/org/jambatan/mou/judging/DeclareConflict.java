package org.jambatan.mou.judging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** A judge is too close to an entry to judge it; {@code judge} is the caller unless an organiser says otherwise. */
record DeclareConflict(
        @NotNull UUID entryId,

        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,60}", message = "must be an account's id")
        String judge,

        @NotNull @Size(min = 1, max = 1000) String reason)
        implements Reasoned {}
