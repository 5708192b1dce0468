package org.jambatan.mou.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** An entry. A judge is not told whose it is; {@code faults} are what a draft lacks. */
record EntryView(
        UUID id,
        UUID competitionId,
        String track,
        String title,
        @Nullable String summary,
        List<String> links,
        @Nullable String city,
        @Nullable String university,
        @Nullable String country,
        @Nullable Firm firm,
        @Nullable UUID entrantPartnerId,
        @Nullable String enteredBy,
        @Nullable List<String> team,
        EntryStatus status,
        @Nullable Instant submittedAt,
        @Nullable String reason,
        List<EntryFault> faults,
        List<String> actions,
        long version)
        implements Versioned {}
