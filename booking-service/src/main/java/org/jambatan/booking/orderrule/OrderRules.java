package org.jambatan.booking.orderrule;

import java.util.List;
import org.jambatan.booking.rule.CustomerIsAdmitted;
import org.jambatan.booking.rule.OfferingIsKnown;
import org.jambatan.booking.rule.OfferingIsPublished;
import org.jambatan.booking.rule.ProviderIsThere;
import org.jambatan.booking.rule.TermsAreAccepted;
import org.jambatan.platform.problem.Refusal;

/** The rules, in the order in which they are told; the first five are those of bookings. */
public final class OrderRules {

    private static final List<OrderRule> RULES = List.of(
            order -> CustomerIsAdmitted.refusalOf(order.customer()).stream().toList(),
            order -> TermsAreAccepted.refusalOf(order.access()).stream().toList(),
            order -> OfferingIsKnown.refusalOf(order.offeringId(), order.offering()).stream()
                    .toList(),
            order -> OfferingIsPublished.refusalOf(order.offering()).stream().toList(),
            order -> ProviderIsThere.refusalOf(order.access().provider()).stream()
                    .toList(),
            new OfferingTakesOrders(),
            new QuestionsAreAnswered(),
            new PlacementIsComplete(),
            new AgreementCoversIt(),
            new EthicsAreApproved());

    private OrderRules() {}

    /** Every rule this order breaks. */
    public static List<Refusal> refusalsOf(AskedOrder order) {
        return RULES.stream()
                .<Refusal>flatMap(rule -> rule.refusalsOf(order).stream())
                .toList();
    }
}
