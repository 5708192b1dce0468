package org.jambatan.mou.needanswer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whoever stated the need replies to a question. */
record ReplyToAnswer(@NotNull @Size(min = 1, max = 5000) String text) {}
