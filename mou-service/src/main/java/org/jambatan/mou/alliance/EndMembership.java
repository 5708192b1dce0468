package org.jambatan.mou.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why the secretariat ends a membership; the member is told. */
record EndMembership(@NotBlank @Size(max = 2000) String reason) implements Reasoned {}
