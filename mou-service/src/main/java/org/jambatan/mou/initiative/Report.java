package org.jambatan.mou.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How its owners say it goes. */
record Report(
        UUID id, LocalDate on, Health health, @Nullable String note, UUID by, Instant at) {}
