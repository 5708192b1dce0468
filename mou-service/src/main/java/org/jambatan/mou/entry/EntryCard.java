package org.jambatan.mou.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of an entry as judging and awards need. */
public record EntryCard(
        UUID id,
        UUID competitionId,
        String track,
        String title,
        @Nullable String city,
        @Nullable String university,
        @Nullable UUID entrantPartner,
        List<String> accounts,
        EntryStatus status,
        Instant submittedAt,
        long version) {

    public boolean isInTheField() {
        return status == EntryStatus.ADMITTED;
    }
}
