package org.jambatan.mou.softlanding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage the company came to, and when. */
record StageReached(
        UUID id, Stage stage, LocalDate on, @Nullable String note, UUID recordedBy) {}
