package org.jambatan.mou.support;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why, for whoever likes to say. */
record WithdrawSupportApplication(
        @Nullable @Size(min = 1, max = 1000) String reason) implements Reasoned {}
