package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value that was reached on a day; it counts once the other side has approved it. */
record KpiValue(
        UUID id,
        LocalDate on,
        BigDecimal value,
        @Nullable String note,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt) {

    KpiValue approved(UUID partner, Instant now) {
        return new KpiValue(id, on, value, note, recordedBy, recordedAt, partner, now);
    }

    @JsonIgnore
    boolean isApproved() {
        return approvedBy != null;
    }
}
