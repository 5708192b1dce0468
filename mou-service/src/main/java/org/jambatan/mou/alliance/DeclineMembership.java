package org.jambatan.mou.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why the secretariat says no; the applicant is told. */
record DeclineMembership(@NotBlank @Size(max = 2000) String reason) implements Reasoned {}
