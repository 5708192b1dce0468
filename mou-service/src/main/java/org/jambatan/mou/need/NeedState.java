package org.jambatan.mou.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.programme.ServiceKind;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A need as every event about it tells it: nothing of what it says, wants to pay or is about beyond kinds and sector. */
record NeedState(
        UUID id,
        UUID programmeId,
        Translated programmeName,
        UUID agencyPartnerId,
        UUID customerPartnerId,
        String account,
        NeedStatus status,
        List<ServiceKind> kinds,
        @Nullable String sector,
        NeedConfidentiality confidentiality,
        @Nullable LocalDate neededBy,
        int matchedInstitutions,
        List<UUID> institutionPartnerIds,
        List<UUID> introducedPartnerIds,
        @Nullable Outcome outcome,
        Instant statedAt,
        @Nullable Instant matchedAt,
        @Nullable Instant sentAt,
        @Nullable Instant introducedAt,
        @Nullable Instant endedAt,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** What came of it, without words. */
    record Outcome(
            NeedOutcome outcome,
            @Nullable UUID bookingId,
            @Nullable UUID orderId,
            @Nullable UUID agreementId,
            @Nullable UUID initiativeId,
            @Nullable UnmetReason reason) {

        static Outcome of(Conclusion conclusion) {
            return new Outcome(
                    conclusion.outcome(),
                    conclusion.bookingId(),
                    conclusion.orderId(),
                    conclusion.agreementId(),
                    conclusion.initiativeId(),
                    conclusion.reason());
        }
    }
}
