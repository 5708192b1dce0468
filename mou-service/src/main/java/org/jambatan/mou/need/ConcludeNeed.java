package org.jambatan.mou.need;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a need: a booking, an order, a research project under an agreement and perhaps as an initiative, or
 * nothing, with a reason. Exactly what belongs to the outcome is named.
 */
record ConcludeNeed(
        @NotNull NeedOutcome outcome,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,
        @Nullable UUID agreementId,
        @Nullable UUID initiativeId,
        @Nullable UnmetReason reason,
        @Nullable @Size(min = 1, max = 2000) String text) {

    @JsonIgnore
    @AssertTrue(
            message = "names the bookingId for BOOKING, the orderId for ORDER, the agreementId and perhaps the"
                    + " initiativeId for RESEARCH_PROJECT, the reason for UNMET, and nothing else")
    public boolean isWhatTheOutcomeAsks() {
        return outcome == null
                || ((bookingId != null) == (outcome == NeedOutcome.BOOKING)
                        && (orderId != null) == (outcome == NeedOutcome.ORDER)
                        && (agreementId != null) == (outcome == NeedOutcome.RESEARCH_PROJECT)
                        && (initiativeId == null || outcome == NeedOutcome.RESEARCH_PROJECT)
                        && (reason != null) == (outcome == NeedOutcome.UNMET));
    }
}
