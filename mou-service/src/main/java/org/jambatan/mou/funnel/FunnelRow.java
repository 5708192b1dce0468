package org.jambatan.mou.funnel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.agreement.Tabular;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One programme, institution, sector or technique: how many needs came how far, and how long they stood where. */
record FunnelRow(
        @Schema(description = "An id, a sector's code or a technique in plain words; `none` where a need names none.")
        String key,

        @Nullable Translated name,
        long needs,
        long matched,
        long sent,
        long introduced,

        @Schema(description = "Booked or ordered.") long dealt,

        @Schema(description = "Completed or delivered.") long delivered,

        long settled,
        long met,
        long unmet,
        long withdrawn,

        @Schema(description = "Median days from the statement until it was sent or ended.") @Nullable
        BigDecimal daysStated,

        @Schema(description = "Median days from the sending until the first introduction or the end.") @Nullable
        BigDecimal daysSent,

        @Schema(description = "Median days from the first introduction until the end.") @Nullable
        BigDecimal daysIntroduced,

        @Schema(description = "Median days from confirmation or acceptance until completion or delivery.") @Nullable
        BigDecimal daysDealt,

        @Schema(description = "Median days from completion or delivery until settlement.") @Nullable
        BigDecimal daysDelivered,

        @Schema(description = "Companies served under the programme; by programme alone.") @Nullable
        Long companiesServed,

        @Schema(description = "How many the programme means to serve, where it says so; by programme alone.") @Nullable
        Integer targetCompanies)
        implements Tabular {

    private static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "needs",
            "matched",
            "sent",
            "introduced",
            "dealt",
            "delivered",
            "settled",
            "met",
            "unmet",
            "withdrawn",
            "daysStated",
            "daysSent",
            "daysIntroduced",
            "daysDealt",
            "daysDelivered",
            "companiesServed",
            "targetCompanies");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.<@Nullable Object>asList(
                key,
                name == null ? null : name.any(),
                needs,
                matched,
                sent,
                introduced,
                dealt,
                delivered,
                settled,
                met,
                unmet,
                withdrawn,
                daysStated,
                daysSent,
                daysIntroduced,
                daysDealt,
                daysDelivered,
                companiesServed,
                targetCompanies);
    }
}
