package org.jambatan.mou.needanswer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An answer as every event about it tells it; what it says stands in none. */
record NeedAnswerState(
        UUID id,
        UUID needId,
        UUID programmeId,
        Translated programmeName,
        UUID agencyPartnerId,
        UUID customerPartnerId,
        UUID institutionPartnerId,
        NeedAnswerKind kind,
        @Nullable UUID offeringId,
        Instant answeredAt,
        @Nullable Instant repliedAt,
        List<UUID> partners,
        List<UUID> programmeIds) {}
