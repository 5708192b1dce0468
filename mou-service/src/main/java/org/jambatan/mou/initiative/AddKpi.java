package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An indicator with its target. */
record AddKpi(
        @NotNull @Valid Translated indicator,
        @Nullable @Size(min = 1, max = 60) String unit,
        @Nullable UUID side,
        @NotNull KpiMode mode,
        @Nullable DerivedFrom derivedFrom,
        @Nullable @Valid KpiBaseline baseline,
        @NotNull @Valid KpiPeriod period,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal target) {

    @JsonIgnore
    @AssertTrue(message = "derivedFrom is there for mode DERIVED, and for no other")
    public boolean isDerivedFromSomething() {
        return mode == null || (mode == KpiMode.DERIVED) == (derivedFrom != null);
    }
}
