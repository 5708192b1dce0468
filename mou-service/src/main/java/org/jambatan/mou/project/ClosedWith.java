package org.jambatan.mou.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a project ended. */
record ClosedWith(ProjectOutcome outcome, @Nullable String text, Instant at) {}
