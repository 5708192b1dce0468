package org.jambatan.mou.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time, open where no end is named; its last instant is the one before {@code before}. */
public record Stretch(@Nullable Instant from, @Nullable Instant before) {}
