package org.jambatan.mou.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What shows whether it works, after IATI: indicator, baseline, period, target and dated values.
 *
 * @param side the partner it is about; none where it is about both
 */
record Kpi(
        UUID id,
        Translated indicator,
        @Nullable String unit,
        @Nullable UUID side,
        KpiMode mode,
        @Nullable DerivedFrom derivedFrom,
        @Nullable KpiBaseline baseline,
        KpiPeriod period,
        BigDecimal target,
        List<KpiValue> values) {

    Kpi with(KpiValue value) {
        return having(Stream.concat(values.stream(), Stream.of(value)).toList());
    }

    Kpi approving(UUID value, UUID partner, Instant now) {
        return having(values.stream()
                .map(one -> one.id().equals(value) ? one.approved(partner, now) : one)
                .toList());
    }

    private Kpi having(List<KpiValue> all) {
        return new Kpi(id, indicator, unit, side, mode, derivedFrom, baseline, period, target, all);
    }

    /** The last approved value, by the day it is of. */
    Optional<KpiValue> latest() {
        return values.stream().filter(KpiValue::isApproved).max(Comparator.comparing(KpiValue::on));
    }

    Optional<KpiValue> value(UUID wanted) {
        return values.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }
}
