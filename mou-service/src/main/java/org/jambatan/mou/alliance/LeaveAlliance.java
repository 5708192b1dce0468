package org.jambatan.mou.alliance;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** A member leaves, or an applicant takes its application back, and may say why. */
record LeaveAlliance(@Nullable @Size(min = 1, max = 2000) String reason) implements Reasoned {}
