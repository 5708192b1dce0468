package org.jambatan.mou.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The most that would be paid; it stands in no event. */
record NeedBudget(
        @NotNull @Pattern(regexp = "(0|[1-9]\\d{0,8})\\.\\d{2}", message = "must be an amount like 120.00")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MYR")
        String currency) {}
