package org.jambatan.booking.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.quote.WhyNotDelivered.AboveTheAcceptedQuote;
import org.jambatan.booking.quote.WhyNotDelivered.LineTwice;
import org.jambatan.booking.quote.WhyNotDelivered.LineUnknown;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** What the work came to: the accepted lines, reckoned anew by what was done of each. */
public record DoneWork(List<QuoteLine> lines, Money price) {

    public DoneWork {
        lines = List.copyOf(lines);
    }

    /** Lines that are not named were not done; more than was accepted is refused. */
    static DoneWork of(QuoteContent accepted, List<DoneLine> done) {
        Refused.ifAny("delivery", faults(accepted, done));
        var quantities = done.stream().collect(Collectors.toMap(DoneLine::line, DoneLine::quantity));
        var lines = accepted.lines().stream()
                .map(line -> line.forQuantity(quantities.getOrDefault(line.number(), BigDecimal.ZERO)))
                .toList();
        var price = QuoteContent.sumOf(lines);
        if (price.amount().compareTo(accepted.total().amount()) > 0) {
            throw new Refused("delivery", new AboveTheAcceptedQuote(price, accepted.total()));
        }
        return new DoneWork(lines, price);
    }

    private static List<Refusal> faults(QuoteContent accepted, List<DoneLine> done) {
        var faults = new ArrayList<Refusal>();
        var named = new HashSet<Integer>();
        for (var line : done) {
            if (accepted.lines().stream().noneMatch(quoted -> quoted.number() == line.line())) {
                faults.add(new LineUnknown(line.line()));
            } else if (!named.add(line.line())) {
                faults.add(new LineTwice(line.line()));
            }
        }
        return faults;
    }
}
