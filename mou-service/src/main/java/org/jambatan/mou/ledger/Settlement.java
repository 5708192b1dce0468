package org.jambatan.mou.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was paid for in a project: who was paid, how much, on which day. */
record Settlement(
        UUID id,
        UUID projectId,
        UUID institutionId,
        BigDecimal amount,
        String currency,
        LocalDate settledOn,
        Instant settledAt) {

    Settlement {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("Settlement " + id + " is of less than nothing: " + amount);
        }
    }
}
