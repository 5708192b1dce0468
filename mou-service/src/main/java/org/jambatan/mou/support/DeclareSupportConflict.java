package org.jambatan.mou.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Somebody is too close to an application; {@code account} is the caller unless an officer names a member. */
record DeclareSupportConflict(
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,60}", message = "must be an account's id")
        String account,

        @NotNull @Size(min = 1, max = 1000) String reason)
        implements Reasoned {}
