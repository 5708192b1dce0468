package org.jambatan.mou.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An initiative's KPIs side by side, as a benchmarking visit needs them. */
record ComparisonView(UUID id, List<Compared> indicators) {

    /** One indicator, with each side that measures it. */
    record Compared(Translated indicator, @Nullable String unit, List<Side> sides) {}

    /** One side's figures; {@code on} is the day of the actual value, where somebody recorded it. */
    record Side(
            @Nullable UUID partnerId,
            UUID kpiId,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable LocalDate on) {}

    static ComparisonView of(InitiativeRecord initiative) {
        var groups = new LinkedHashMap<String, List<Kpi>>();
        for (var kpi : initiative.content.kpis()) {
            groups.computeIfAbsent(kpi.indicator().any() + "\n" + kpi.unit(), key -> new ArrayList<>())
                    .add(kpi);
        }
        return new ComparisonView(
                initiative.id,
                groups.values().stream()
                        .map(kpis -> new Compared(
                                kpis.getFirst().indicator(),
                                kpis.getFirst().unit(),
                                kpis.stream()
                                        .map(kpi -> side(kpi, initiative.content))
                                        .toList()))
                        .toList());
    }

    private static Side side(Kpi kpi, InitiativeContent content) {
        return new Side(
                kpi.side(),
                kpi.id(),
                kpi.baseline() == null ? null : kpi.baseline().value(),
                kpi.target(),
                KpiView.actual(kpi, content),
                kpi.latest().map(KpiValue::on).orElse(null));
    }
}
