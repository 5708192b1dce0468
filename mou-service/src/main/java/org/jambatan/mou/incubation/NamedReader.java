package org.jambatan.mou.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner its owner lets read something confidential, from and until which days, both included. */
public record NamedReader(
        UUID id,
        UUID partnerId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant endedAt) {

    boolean readsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether there is a day on which both would let the same partner read. */
    boolean meets(NamedReader other) {
        return endedAt == null
                && partnerId.equals(other.partnerId)
                && (until == null || !until.isBefore(other.from))
                && (other.until == null || !other.until.isBefore(from));
    }

    NamedReader ended(Instant now) {
        return new NamedReader(id, partnerId, from, until, now);
    }
}
