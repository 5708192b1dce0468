package org.jambatan.booking.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.quote.WhyNotAccepted.AboveYourLimit;
import org.jambatan.booking.quote.WhyNotAccepted.QuoteAccepted;
import org.jambatan.booking.quote.WhyNotAccepted.QuoteExpired;
import org.jambatan.booking.quote.WhyNotAccepted.QuoteSuperseded;
import org.jambatan.booking.quote.WhyNotAccepted.QuoteUnknown;
import org.jambatan.booking.quote.WhyNotQuoted.TooManyVersions;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** The quotes of orders, for the feature that has the orders: whoever calls holds the order's row locked. */
@ApplicationScoped
public class QuoteBook {

    private static final int MOST_VERSIONS = 50;

    private final Quotes quotes;
    private final Outbox outbox;

    QuoteBook(Quotes quotes, Outbox outbox) {
        this.quotes = quotes;
        this.outbox = outbox;
    }

    /**
     * A new version; one that was offered before is superseded, one that is accepted stays in force.
     *
     * @param known what stands against any version, told with what stands against this one
     */
    public QuoteView make(QuoteBasis basis, MakeQuote asked, List<Refusal> known, Instant now) {
        var former = quotes.ofAnyones(basis.order());
        var content = ReckonQuote.of(basis, asked, currencyOf(former), with(known, tooMany(former)));
        former.stream()
                .filter(quote -> quote.status == QuoteStatus.OFFERED || quote.status == QuoteStatus.EXPIRED)
                .forEach(quote -> outbox.publish(quote.supersede(now)));
        quotes.flush();
        var quote = Quote.make(basis, former.size() + 1, content, now);
        quotes.add(quote);
        outbox.publish(quote.made());
        return QuoteView.of(quote, now);
    }

    private static Optional<String> currencyOf(List<Quote> versions) {
        return versions.stream().findFirst().map(quote -> quote.content.total().currency());
    }

    private static List<Refusal> with(List<Refusal> known, List<Refusal> more) {
        return Stream.concat(known.stream(), more.stream()).toList();
    }

    private static List<Refusal> tooMany(List<Quote> versions) {
        return versions.size() < MOST_VERSIONS ? List.of() : List.of(new TooManyVersions(MOST_VERSIONS));
    }

    /**
     * Accepts one version; the one that was accepted before, if any, is superseded.
     *
     * @param limit the most the caller may accept by itself; none for who may accept anything
     * @param known what stands against accepting any version
     */
    public AcceptedQuote accept(UUID order, int number, Optional<Money> limit, List<Refusal> known, Instant now) {
        var versions = quotes.ofAnyones(order);
        var named = versions.stream().filter(quote -> quote.number == number).findFirst();
        var refusals = new ArrayList<>(known);
        if (named.isEmpty()) {
            refusals.add(new QuoteUnknown(number));
        }
        named.flatMap(quote -> standing(quote, versions.size(), now)).ifPresent(refusals::add);
        named.flatMap(quote -> above(limit, quote.content.total())).ifPresent(refusals::add);
        Refused.ifAny("acceptance", refusals);
        versions.stream()
                .filter(quote -> quote.status == QuoteStatus.ACCEPTED)
                .forEach(quote -> outbox.publish(quote.supersede(now)));
        quotes.flush();
        var quote = named.orElseThrow();
        outbox.publish(quote.accept(now));
        quotes.flush();
        return new AcceptedQuote(number, quote.content.total(), quote.content.deposit());
    }

    /** Nobody accepts any more what is still offered: its order ends. A last day that is over is told as that. */
    public void withdrawOpen(UUID order, Instant now) {
        quotes.ofAnyones(order).stream()
                .filter(quote -> quote.status == QuoteStatus.OFFERED)
                .forEach(quote -> outbox.publish(
                        quote.statusAt(now) == QuoteStatus.EXPIRED ? quote.expire(now) : quote.supersede(now)));
    }

    private static Optional<Refusal> standing(Quote quote, int latest, Instant now) {
        return switch (quote.statusAt(now)) {
            case OFFERED -> Optional.empty();
            case ACCEPTED -> Optional.of(new QuoteAccepted(quote.number));
            case SUPERSEDED -> Optional.of(new QuoteSuperseded(quote.number, latest));
            case EXPIRED -> Optional.of(new QuoteExpired(quote.number, quote.content.validUntil()));
        };
    }

    /** A limit in another currency than the quote's permits nothing in it. */
    private static Optional<Refusal> above(Optional<Money> limit, Money total) {
        return limit.filter(most -> !most.currency().equals(total.currency())
                        || total.amount().compareTo(most.amount()) > 0)
                .map(AboveYourLimit::new);
    }

    /** What was done of the accepted version, reckoned anew; refused where it comes to more than was accepted. */
    public DoneWork reckon(UUID order, List<DoneLine> done) {
        return DoneWork.of(accepted(order).content, done);
    }

    /** The accepted version, all of it done. */
    public DoneWork reckonAll(UUID order) {
        var content = accepted(order).content;
        return new DoneWork(content.lines(), content.total());
    }

    private Quote accepted(UUID order) {
        return quotes.ofAnyones(order).stream()
                .filter(quote -> quote.status == QuoteStatus.ACCEPTED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The order " + order + " has no accepted quote"));
    }

    /** Every version of an order's quote, in their order. */
    public List<QuoteView> of(UUID order, Instant now) {
        return quotes.ofAnyones(order).stream()
                .map(quote -> QuoteView.of(quote, now))
                .toList();
    }

    /** By order, the versions that matter in a list: the newest and the accepted one. */
    public Map<UUID, List<QuoteView>> standing(Collection<UUID> orders, Instant now) {
        return orders.isEmpty()
                ? Map.of()
                : quotes.standingOfAnyones(orders).stream()
                        .collect(Collectors.groupingBy(
                                quote -> quote.orderId,
                                Collectors.mapping(quote -> QuoteView.of(quote, now), Collectors.toList())));
    }
}
