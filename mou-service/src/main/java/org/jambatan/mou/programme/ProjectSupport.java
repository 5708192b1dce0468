package org.jambatan.mou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says it gives a project. It is stated, nobody is promised it by this; who decides says {@code text}.
 *
 * @param source where it is said
 * @param rules who may apply for it, and how a committee decides
 */
record ProjectSupport(
        @NotNull @Valid UpTo perProject,
        @Nullable @Valid Translated text,
        @Nullable @Size(min = 1, max = 500) String source,
        @Nullable @Valid SupportRules rules) {

    OfferedSupport offered() {
        return new OfferedSupport(
                new BigDecimal(perProject.amount()), perProject.currency(), rules == null ? SupportRules.NONE : rules);
    }

    /** The most that one project gets. */
    record UpTo(
            @NotNull @Pattern(regexp = "(0|[1-9]\\d{0,8})\\.\\d{2}", message = "must be an amount like 120.00")
            String amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as MYR")
            String currency) {}
}
