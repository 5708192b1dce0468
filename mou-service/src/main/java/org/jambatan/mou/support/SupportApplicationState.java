package org.jambatan.mou.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An application for support as every event about it tells it: no text, no score, no minutes. */
record SupportApplicationState(
        UUID id,
        UUID programmeId,
        Translated programmeName,
        UUID agencyPartnerId,
        UUID projectId,
        UUID partnerId,
        SupportApplicationStatus status,
        String sector,
        SupportMoney requested,
        @Nullable SupportMoney granted,
        Instant submittedAt,
        Instant statusSince,
        List<UUID> partners,
        List<UUID> programmeIds) {}
