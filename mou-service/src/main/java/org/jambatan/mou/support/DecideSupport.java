package org.jambatan.mou.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.ledger.SupportMoney;
import org.jspecify.annotations.Nullable;

/** What a committee's meeting came to. What is settled on its day and later draws on the support. */
record DecideSupport(
        @NotNull SupportVerdict decision,

        @Schema(description = "What is granted; with `APPROVED` alone.") @Nullable @Valid
        SupportMoney amount,

        @NotNull @Valid SupportMinutes minutes,

        @Schema(description = "The day of the decision; today unless said.") @Nullable
        LocalDate on) {

    @JsonIgnore
    @AssertTrue(message = "must have an amount when it approves, and none otherwise")
    public boolean isAmountFitting() {
        return decision == null || (decision == SupportVerdict.APPROVED) == (amount != null);
    }
}
