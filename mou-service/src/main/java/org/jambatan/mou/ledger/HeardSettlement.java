package org.jambatan.mou.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was paid for, as booking-service tells of it.
 *
 * @param providerPartnerIds the institution that was paid: one
 */
public record HeardSettlement(
        UUID id,
        List<UUID> providerPartnerIds,
        @Nullable UUID projectId,
        Amount amount,
        LocalDate settledOn,
        Instant settledAt) {

    /** Money as it is told. */
    public record Amount(String amount, String currency) {}

    /** What the ledger needs of it; nothing where it names no project. */
    @Nullable
    Settlement ofProject() {
        return projectId == null
                ? null
                : new Settlement(
                        id,
                        projectId,
                        providerPartnerIds.getFirst(),
                        new BigDecimal(amount.amount()),
                        amount.currency(),
                        settledOn,
                        settledAt);
    }
}
