package org.jambatan.mou.entry;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** The entrant takes it back. */
record WithdrawEntry(@Nullable @Size(min = 1, max = 1000) String reason) implements Reasoned {}
