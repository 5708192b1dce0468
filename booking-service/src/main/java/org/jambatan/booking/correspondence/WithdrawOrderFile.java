package org.jambatan.booking.correspondence;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why a file is taken back, if its side says. */
public record WithdrawOrderFile(@Nullable @Size(max = 2000) String reason) implements Reasoned {}
