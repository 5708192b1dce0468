package org.jambatan.mou.initiative;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why it ends, or what it came to. */
record EndInitiative(@Nullable @Size(min = 1, max = 2000) String reason) implements Reasoned {}
