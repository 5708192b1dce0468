package org.jambatan.mou.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A call as events tell it. Its text is nobody's before it opens, so it stands in none. */
record CallTold(LocalDate opens, @Nullable LocalDate closes) {}
