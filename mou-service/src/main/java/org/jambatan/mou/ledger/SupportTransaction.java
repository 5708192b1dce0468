package org.jambatan.mou.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an account's ledger, which never changes.
 *
 * @param number its place in the account, from 1 on
 * @param dated the day it counts for
 * @param entries their sum is zero
 */
record SupportTransaction(
        UUID id,
        long number,
        TransactionKind kind,
        LocalDate dated,
        Instant postedAt,
        @Nullable String by,
        @Nullable String reason,
        @Nullable Settlement settlement,
        BigDecimal drawn,
        @Nullable UndrawnBecause undrawnBecause,
        List<SupportEntry> entries) {

    SupportTransaction {
        var sum = entries.stream().map(SupportEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            throw new IllegalArgumentException("The entries of a transaction make " + sum + ", not zero.");
        }
        entries = List.copyOf(entries);
    }

    /** Whether less was drawn than was asked for, but something. */
    boolean isCapped() {
        return settlement != null && drawn.signum() > 0 && drawn.compareTo(settlement.amount()) < 0;
    }

    static List<SupportEntry> move(BigDecimal amount, Book from, Book to) {
        return List.of(new SupportEntry(from, amount.negate()), new SupportEntry(to, amount));
    }
}
