package org.jambatan.mou.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.agreement.Tabular;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * One programme, partner or sector: how many agreements, how many of them in force, how many of those alive (with
 * evidence of twelve months), by level, and why: the evidence behind them and the day of the last of it.
 */
record RegisterRow(
        String key,
        @Nullable Translated name,
        int agreements,
        int inForce,
        int alive,
        int dormant,
        int low,
        int medium,
        int high,
        int evidence,
        @Nullable LocalDate lastEvidenceOn,
        List<UUID> aliveIds)
        implements Tabular {

    @Override
    public List<String> columns() {
        return List.of(
                "key",
                "name",
                "agreements",
                "inForce",
                "alive",
                "dormant",
                "low",
                "medium",
                "high",
                "evidence",
                "lastEvidenceOn",
                "aliveIds");
    }

    @Override
    public List<@Nullable Object> cells() {
        var ids = aliveIds.stream().map(UUID::toString).collect(Collectors.joining(" "));
        return Arrays.<@Nullable Object>asList(
                key,
                name == null ? null : name.any(),
                agreements,
                inForce,
                alive,
                dormant,
                low,
                medium,
                high,
                evidence,
                lastEvidenceOn,
                ids);
    }
}
