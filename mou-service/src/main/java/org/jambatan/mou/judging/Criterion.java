package org.jambatan.mou.judging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jambatan.platform.json.Translated;

/** What is scored, on which scale, and how much it weighs of 100. */
record Criterion(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "must be a code such as NOVELTY")
        String code,

        @NotNull @Valid Translated name,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weight,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal minimum,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal maximum) {

    @JsonIgnore
    @AssertTrue(message = "must have a scale that ends above its beginning")
    public boolean isScaleInOrder() {
        return minimum == null || maximum == null || maximum.compareTo(minimum) > 0;
    }

    boolean allows(BigDecimal score) {
        return score.compareTo(minimum) >= 0 && score.compareTo(maximum) <= 0;
    }
}
