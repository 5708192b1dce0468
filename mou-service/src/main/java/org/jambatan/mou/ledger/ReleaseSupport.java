package org.jambatan.mou.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why nothing more is to be drawn. */
record ReleaseSupport(@NotNull @Size(min = 1, max = 1000) String reason) implements Reasoned {}
