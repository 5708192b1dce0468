package org.jambatan.mou.initiative;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value reached on a day. */
record RecordKpiValue(
        @NotNull LocalDate on,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal value,
        @Nullable @Size(min = 1, max = 2000) String note) {}
