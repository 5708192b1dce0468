package org.jambatan.mou.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why a draft is sent back. */
record SendBack(@NotNull @Size(min = 1, max = 2000) String reason) implements Reasoned {}
