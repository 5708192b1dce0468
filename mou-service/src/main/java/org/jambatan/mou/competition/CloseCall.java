package org.jambatan.mou.competition;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** The call ends; ahead of its date only with a reason, which everybody reads. */
record CloseCall(@Nullable @Size(min = 1, max = 1000) String reason) implements Reasoned {}
