package org.jambatan.mou.admission;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why the applicant no longer wants to come in, if it likes to say. */
record WithdrawAdmission(
        @Nullable @Size(min = 1, max = 2000) String reason) implements Reasoned {}
