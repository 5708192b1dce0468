package org.jambatan.booking.rule;

import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** The rules, in the order in which they are told. */
public final class BookingRules {

    private static final List<BookingRule> RULES = List.of(
            new CustomerIsAdmitted(),
            new TermsAreAccepted(),
            new OfferingIsKnown(),
            new OfferingIsPublished(),
            new ProviderIsThere(),
            new OfferingHasSlots(),
            new NotInThePast(),
            new MinimumNotice(),
            new WithinHorizon(),
            new WithinOpeningHours(),
            new OnTheGrid(),
            new TariffHasALine());

    private BookingRules() {}

    /** Every rule this item breaks. */
    public static List<Refusal> refusalsOf(AskedItem item) {
        return RULES.stream()
                .map(rule -> rule.refusalOf(item))
                .flatMap(Optional::stream)
                .toList();
    }
}
