package org.jambatan.mou.initiative;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where it stood before. */
record KpiBaseline(
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal value,
        @NotNull LocalDate on) {}
