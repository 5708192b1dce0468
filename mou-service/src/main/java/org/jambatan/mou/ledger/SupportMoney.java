package org.jambatan.mou.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jambatan.mou.agreement.Iso4217;

/** Money that supports a project: exact, never negative. */
public record SupportMoney(
        @NotNull
        @Pattern(regexp = "(0|[1-9]\\d{0,8})\\.\\d{2}", message = "must be an amount with two decimals such as 350.00")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MYR") @Iso4217
        String currency) {

    public static SupportMoney of(BigDecimal amount, String currency) {
        return new SupportMoney(amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), currency);
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }

    @JsonIgnore
    @AssertTrue(message = "must be more than nothing")
    public boolean isSomething() {
        return amount == null || !amount.matches("[\\d.]{1,12}") || !amount.matches("0\\.00");
    }
}
