package org.jambatan.booking.offering;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a provider does work to a quote.
 *
 * @param depositPercent of the accepted quote, to be paid before the work starts; 0 to 100
 * @param depositDays from acceptance, in which the deposit is paid or the order lapses
 * @param quoteValidDays for which a quote holds that names no day itself
 */
public record Ordering(
        int depositPercent,
        int depositDays,
        int quoteValidDays,
        ReleaseFrom releaseFrom,
        boolean needsAgreement,
        boolean needsEthicsApproval) {

    private static final Set<String> UNDER_AN_AGREEMENT = Set.of("STUDENT_PARTICIPATION", "COLLABORATIVE_RESEARCH");

    /** What the catalogue fills in for who says nothing; for offerings heard of before it told its terms of orders. */
    static Ordering usualFor(@Nullable String kind) {
        return new Ordering(0, 14, 30, ReleaseFrom.SETTLED, kind != null && UNDER_AN_AGREEMENT.contains(kind), false);
    }
}
