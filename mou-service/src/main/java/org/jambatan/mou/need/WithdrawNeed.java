package org.jambatan.mou.need;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Whoever stated it no longer wants it; institutions are not told why. */
record WithdrawNeed(@Nullable @Size(min = 1, max = 2000) String reason) implements Reasoned {}
