package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interest as every event about it tells it: who, and how far, but no amount. */
record InterestState(
        UUID id,
        UUID projectId,
        UUID investorId,
        UUID parkId,
        List<UUID> ownerIds,
        InvestmentStep step,
        LocalDate on,
        @Nullable UUID agreementId,
        List<UUID> partners,
        List<UUID> programmeIds) {}
