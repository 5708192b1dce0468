package org.jambatan.mou.judging;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** One criterion's score. */
record Score(
        @NotNull @Size(min = 1, max = 40) String criterion,
        @NotNull @Digits(integer = 6, fraction = 2) BigDecimal score) {}
