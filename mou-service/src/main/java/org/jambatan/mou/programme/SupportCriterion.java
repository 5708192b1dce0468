package org.jambatan.mou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What a committee scores an application for support by, from 0 to 100, and how much it weighs of 100. */
public record SupportCriterion(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "must be a code in capitals such as VIABILITY")
        String code,

        @Nullable @Valid Translated name,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weight) {}
