package org.jambatan.mou.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A support account as every event about it tells it, with the line of the ledger that came last. */
record SupportAccountState(
        UUID id,
        UUID applicationId,
        UUID programmeId,
        UUID agencyPartnerId,
        UUID projectId,
        UUID partnerId,
        SupportAccountStatus status,
        SupportMoney committed,
        SupportMoney drawn,
        SupportMoney left,
        SupportMoney released,
        LocalDate committedOn,
        Latest latest,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /**
     * The last line of the ledger.
     *
     * @param asked what was settled
     * @param drawn what the programme pays towards it
     * @param capped whether that is less, since no more was left
     */
    record Latest(
            long number,
            TransactionKind kind,
            LocalDate on,
            @Nullable UUID settlementId,
            @Nullable UUID institutionId,
            @Nullable SupportMoney asked,
            @Nullable SupportMoney drawn,
            boolean capped,
            boolean exhausted,
            @Nullable UndrawnBecause undrawnBecause,
            @Nullable String reason) {

        static Latest of(SupportTransaction line) {
            var settlement = line.settlement();
            return new Latest(
                    line.number(),
                    line.kind(),
                    line.dated(),
                    settlement == null ? null : settlement.id(),
                    settlement == null ? null : settlement.institutionId(),
                    settlement == null ? null : SupportMoney.of(settlement.amount(), settlement.currency()),
                    settlement == null || line.kind() == TransactionKind.NOTE
                            ? null
                            : SupportMoney.of(line.drawn(), settlement.currency()),
                    line.isCapped(),
                    line.undrawnBecause() == UndrawnBecause.EXHAUSTED,
                    line.undrawnBecause(),
                    line.reason());
        }
    }
}
