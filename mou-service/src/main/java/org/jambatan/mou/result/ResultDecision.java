package org.jambatan.mou.result;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an assessed result: its project, its licence, or why it went back. */
record ResultDecision(
        LocalDate on,
        @Nullable UUID projectId,
        @Nullable Licensee licensee,
        @Nullable String reference,
        @Nullable String reason) {}
