package org.jambatan.mou.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why an agency suspends a partner; the partner is told. */
record SuspendPartner(@NotBlank @Size(max = 2000) String reason) implements Reasoned {}
