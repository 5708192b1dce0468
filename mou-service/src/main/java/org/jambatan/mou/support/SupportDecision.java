package org.jambatan.mou.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jambatan.mou.ledger.SupportMoney;
import org.jspecify.annotations.Nullable;

/**
 * A decision that stands.
 *
 * @param scores how many scores it rests on; nobody outside of the committee is told
 * @param mean their weighted mean
 */
record SupportDecision(
        SupportVerdict decision,
        @Nullable SupportMoney amount,
        SupportMinutes minutes,
        LocalDate on,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Integer scores,
        @Nullable BigDecimal mean) {

    SupportDecision forTheApplicant() {
        return new SupportDecision(decision, amount, minutes.withoutInternal(), on, recordedAt, null, null, null);
    }
}
