package org.jambatan.mou.need;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a need, as it was recorded. */
@Schema(name = "NeedConclusion")
record Conclusion(
        NeedOutcome outcome,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,
        @Nullable UUID agreementId,
        @Nullable UUID initiativeId,
        @Nullable UnmetReason reason,
        @Nullable String text,
        String by) {

    static Conclusion of(ConcludeNeed input, String account) {
        return new Conclusion(
                input.outcome(),
                input.bookingId(),
                input.orderId(),
                input.agreementId(),
                input.initiativeId(),
                input.reason(),
                input.text(),
                account);
    }
}
