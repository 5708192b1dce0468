package org.jambatan.mou.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when a programme takes nobody in, and why. */
record Closure(Instant at, @Nullable String reason) {}
