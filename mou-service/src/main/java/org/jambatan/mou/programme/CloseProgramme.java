package org.jambatan.mou.programme;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why, for whoever likes to say; those who take part read it. */
record CloseProgramme(@Nullable @Size(min = 1, max = 2000) String reason) implements Reasoned {}
