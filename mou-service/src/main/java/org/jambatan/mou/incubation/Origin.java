package org.jambatan.mou.incubation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a project came from; {@code id} names the result or the entry. */
public record Origin(OriginType type, @Nullable UUID id) {}
