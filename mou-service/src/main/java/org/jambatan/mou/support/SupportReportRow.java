package org.jambatan.mou.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.agreement.Tabular;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One programme, institution or sector. What an institution has no part in, a commitment or an application, is absent. */
record SupportReportRow(
        String key,
        @Nullable Translated name,

        @Schema(description = "One sum for each currency.") @Nullable
        List<SupportMoney> committed,

        List<SupportMoney> drawn,
        @Nullable List<SupportMoney> left,
        @Nullable List<SupportMoney> released,
        @Nullable Long applications,
        @Nullable Long waiting,
        @Nullable Long approved,
        @Nullable Long declined,
        @Nullable Long withdrawn,
        long companiesServed,

        @Schema(description = "How many companies the programme means to serve; in a row of a programme alone.")
        @Nullable
        Integer targetCompanies,

        @Schema(description = "How each figure is counted.") Map<String, String> countedAs)
        implements Tabular {

    @Override
    public List<String> columns() {
        return List.of(
                "key",
                "name",
                "committed",
                "drawn",
                "left",
                "released",
                "applications",
                "waiting",
                "approved",
                "declined",
                "withdrawn",
                "companiesServed",
                "targetCompanies");
    }

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.<@Nullable Object>asList(
                key,
                name == null ? null : name.any(),
                told(committed),
                told(drawn),
                told(left),
                told(released),
                applications,
                waiting,
                approved,
                declined,
                withdrawn,
                companiesServed,
                targetCompanies);
    }

    private static @Nullable String told(@Nullable List<SupportMoney> sums) {
        return sums == null
                ? null
                : sums.stream().map(sum -> sum.amount() + " " + sum.currency()).collect(Collectors.joining(" + "));
    }
}
