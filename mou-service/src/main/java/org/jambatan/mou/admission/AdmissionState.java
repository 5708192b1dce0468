package org.jambatan.mou.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An application as every event about it tells it. */
record AdmissionState(
        UUID id,
        UUID programmeId,
        Translated programmeName,
        UUID agencyPartnerId,
        UUID partnerId,
        AdmissionStatus status,
        Statement stated,
        @Nullable Verified verified,
        @Nullable String reason,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        List<UUID> partners) {}
