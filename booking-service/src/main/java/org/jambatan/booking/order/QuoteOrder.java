package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jambatan.booking.limit.OrderLimits;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.partner.Partners;
import org.jambatan.booking.price.CustomerCategory;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.quote.MakeQuote;
import org.jambatan.booking.quote.QuoteBasis;
import org.jambatan.booking.quote.QuoteBook;
import org.jambatan.booking.rule.CustomerIsAdmitted;
import org.jambatan.booking.rule.ProviderIsThere;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Refusal;

/** The institution's word on what an order costs, and the customer's yes to it. */
@ApplicationScoped
class QuoteOrder {

    private final Offerings offerings;
    private final Partners partners;
    private final QuoteBook quotes;
    private final OrderLimits limits;
    private final Caller caller;

    QuoteOrder(Offerings offerings, Partners partners, QuoteBook quotes, OrderLimits limits, Caller caller) {
        this.offerings = offerings;
        this.partners = partners;
        this.quotes = quotes;
        this.limits = limits;
        this.caller = caller;
    }

    OrderEvent quote(Order order, MakeQuote asked, Instant now) {
        asked.requireReadable();
        var provider = unlessUnderWay(order, () -> ProviderIsThere.refusalOf(partners.find(order.providerPartnerId)));
        return order.quoted(
                quotes.make(basisOf(order, now), asked, provider, now).version(), now);
    }

    /** What has begun is brought to its end, also by who could not begin it today. */
    private static List<Refusal> unlessUnderWay(Order order, Supplier<Optional<Refusal>> refusal) {
        return order.status == OrderStatus.IN_PROGRESS
                ? List.of()
                : refusal.get().stream().toList();
    }

    /** At the prices of the version that was ordered, in the category that the customer is in today. */
    private QuoteBasis basisOf(Order order, Instant now) {
        var offering = offerings
                .anyonesInVersion(order.offeringId, order.offering.version())
                .orElseThrow(() -> new IllegalStateException("Nobody has kept what " + order.id() + " was ordered of"));
        var customer = partners.find(order.customerPartnerId)
                .orElseThrow(() -> new IllegalStateException("Nobody knows the customer of " + order.id()));
        return new QuoteBasis(
                order.id(),
                order.customerPartnerId,
                CustomerCategory.of(customer, offering.partnerId(), offering.providerCountry()),
                offering,
                order.offering.dayAt(now),
                new QuoteBasis.Defaults(order.offering.quoteValidDays(), order.offering.depositPercent()),
                order.status == OrderStatus.IN_PROGRESS);
    }

    OrderEvent accept(Order order, AcceptQuote acceptance, Instant now) {
        var sides = new ArrayList<Refusal>(
                unlessUnderWay(order, () -> CustomerIsAdmitted.refusalOf(partners.find(order.customerPartnerId))));
        sides.addAll(unlessUnderWay(order, () -> ProviderIsThere.refusalOf(partners.find(order.providerPartnerId))));
        return order.accept(quotes.accept(order.id(), acceptance.quoteVersion(), limit(), sides, now), now);
    }

    /** A signatory signs for its partner, whatever it comes to. */
    private Optional<Money> limit() {
        return caller.has("signatory") ? Optional.empty() : limits.of(caller.partner(), caller.account());
    }
}
