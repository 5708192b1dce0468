package org.jambatan.mou.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why an agency says no; the applicant is told. */
record RejectAdmission(@NotBlank @Size(max = 2000) String reason) implements Reasoned {}
