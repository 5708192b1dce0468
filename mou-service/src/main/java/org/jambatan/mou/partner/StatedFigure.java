package org.jambatan.mou.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of itself, or is said of it; the platform has not counted it.
 *
 * @param approx how exactly it is meant: "nearly 22,000" is another statement than 22,000
 * @param source where it is said
 */
public record StatedFigure(
        @NotNull @Valid Translated indicator,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000000000") @Digits(integer = 16, fraction = 4)
        BigDecimal value,

        @Nullable Approximation approx,
        @Nullable LocalDate asOf,
        @Nullable @Size(min = 1, max = 500) String source) {

    /** How a stated number is meant. */
    public enum Approximation {
        EXACTLY,
        ABOUT,
        NEARLY,
        OVER
    }
}
