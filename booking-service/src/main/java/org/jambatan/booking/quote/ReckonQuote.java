package org.jambatan.booking.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.booking.quote.WhyNotQuoted.DepositAfterTheStart;
import org.jambatan.booking.quote.WhyNotQuoted.DiscountAboveTheLine;
import org.jambatan.booking.quote.WhyNotQuoted.ForeignCurrency;
import org.jambatan.booking.quote.WhyNotQuoted.NoTariff;
import org.jambatan.booking.quote.WhyNotQuoted.TotalOutOfBounds;
import org.jambatan.booking.quote.WhyNotQuoted.ValidityOutOfRange;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Reckons what a version says, line by line, and tells everything that stands against it. */
final class ReckonQuote {

    private static final BigDecimal BOUND = new BigDecimal("1000000000.00");
    private static final int LONGEST_VALIDITY_DAYS = 366;

    private final QuoteBasis basis;
    private final MakeQuote asked;
    private final List<Refusal> refusals;
    private @Nullable String currency;

    private ReckonQuote(QuoteBasis basis, MakeQuote asked, Optional<String> currency, List<Refusal> refusals) {
        this.basis = basis;
        this.asked = asked;
        this.refusals = new ArrayList<>(refusals);
        this.currency =
                currency.or(() -> basis.offering().priceList().currency()).orElse(null);
    }

    /**
     * @param currency that of the order's first version, if it has one
     * @param known what stands against it already
     */
    static QuoteContent of(QuoteBasis basis, MakeQuote asked, Optional<String> currency, List<Refusal> known) {
        return new ReckonQuote(basis, asked, currency, known).content();
    }

    private QuoteContent content() {
        var lines = new ArrayList<QuoteLine>();
        for (var number = 1; number <= asked.lines().size(); number++) {
            reckoned(number, asked.lines().get(number - 1)).ifPresent(lines::add);
        }
        var validUntil = validUntil();
        var depositPercent = depositPercent();
        Refused.ifAny("quote", refusals);
        var content = QuoteContent.of(lines, depositPercent, validUntil, asked.terms());
        if (content.total().amount().compareTo(BOUND) >= 0) {
            throw new Refused("quote", new TotalOutOfBounds());
        }
        return content;
    }

    private Optional<QuoteLine> reckoned(int number, AskedLine line) {
        var basis = line.unitPrice() == null ? byTariff(line) : Optional.of(freely(line, line.unitPrice()));
        if (basis.isEmpty()) {
            refusals.add(new NoTariff(number, line.unit()));
            return Optional.empty();
        }
        var reckoned = QuoteLine.of(number, line.quantity(), basis.get());
        hold(number, reckoned);
        return Optional.of(reckoned);
    }

    private Optional<QuoteLine.Basis> byTariff(AskedLine line) {
        return basis.offering()
                .priceList()
                .lineOf(line.unit(), basis.category(), basis.today())
                .map(listed -> new QuoteLine.Basis(
                        line.description(),
                        line.unit(),
                        listed.price(),
                        listed.category(),
                        listed.minimum(),
                        line.discount()));
    }

    private static QuoteLine.Basis freely(AskedLine line, QuotedPrice price) {
        return new QuoteLine.Basis(line.description(), line.unit(), price.money(), null, null, line.discount());
    }

    private void hold(int number, QuoteLine line) {
        var theirs = line.unitPrice().currency();
        var ours = currency == null ? theirs : currency;
        currency = ours;
        if (!theirs.equals(ours)) {
            refusals.add(new ForeignCurrency(number, ours));
        }
        var discount = line.discount();
        if (discount != null && discount.exceeds(line.gross().amount())) {
            refusals.add(new DiscountAboveTheLine(number));
        }
    }

    private LocalDate validUntil() {
        var last = basis.today().plusDays(LONGEST_VALIDITY_DAYS);
        var day = asked.validUntil() == null
                ? basis.today().plusDays(basis.defaults().validDays())
                : asked.validUntil();
        if (day.isBefore(basis.today()) || day.isAfter(last)) {
            refusals.add(new ValidityOutOfRange(basis.today(), last));
        }
        return day;
    }

    private int depositPercent() {
        var said = asked.depositPercent();
        if (!basis.hasBegun()) {
            return said == null ? basis.defaults().depositPercent() : said;
        }
        if (said != null && said > 0) {
            refusals.add(new DepositAfterTheStart());
        }
        return 0;
    }
}
