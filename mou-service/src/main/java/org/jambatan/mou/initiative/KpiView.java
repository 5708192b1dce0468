package org.jambatan.mou.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A KPI with every value recorded.
 *
 * @param actual the last approved value, or what is counted for a derived one
 */
record KpiView(
        UUID id,
        Translated indicator,
        @Nullable String unit,
        @Nullable UUID side,
        KpiMode mode,
        @Nullable DerivedFrom derivedFrom,
        @Nullable KpiBaseline baseline,
        KpiPeriod period,
        BigDecimal target,
        @Nullable BigDecimal actual,
        List<KpiValue> values) {

    static KpiView of(Kpi kpi, InitiativeContent content) {
        return new KpiView(
                kpi.id(),
                kpi.indicator(),
                kpi.unit(),
                kpi.side(),
                kpi.mode(),
                kpi.derivedFrom(),
                kpi.baseline(),
                kpi.period(),
                kpi.target(),
                actual(kpi, content),
                kpi.values());
    }

    static @Nullable BigDecimal actual(Kpi kpi, InitiativeContent content) {
        return kpi.derivedFrom() == null
                ? kpi.latest().map(KpiValue::value).orElse(null)
                : BigDecimal.valueOf(content.count(kpi.derivedFrom(), kpi.period()));
    }
}
