package org.jambatan.mou.competition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** The competition ends without a result. */
record CallOff(@NotNull @Size(min = 1, max = 1000) String reason) implements Reasoned {}
