package org.jambatan.mou.result;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The park takes the result up: as the project named, or as a new one. */
record TakeUpResult(@Nullable UUID projectId, @Nullable LocalDate on) {}
