package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.booking.BookingBook;
import org.jambatan.booking.order.WhyNotAttached.BookingAttached;
import org.jambatan.booking.order.WhyNotAttached.BookingHasEnded;
import org.jambatan.booking.order.WhyNotAttached.BookingUnknown;
import org.jambatan.booking.order.WhyNotAttached.TooManyBookings;
import org.jambatan.booking.order.WhyNotPlanned.MilestoneReached;
import org.jambatan.booking.order.WhyNotPlanned.TooManyMilestones;
import org.jambatan.booking.quote.QuoteBook;
import org.jambatan.booking.settlement.Due;
import org.jambatan.booking.settlement.RecordSettlement;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** What is said of the work itself, from the deposit to the payment. */
@ApplicationScoped
class WorkOnOrder {

    private static final int MOST_MILESTONES = 50;
    private static final int MOST_BOOKINGS = 50;

    private final Orders orders;
    private final QuoteBook quotes;
    private final BookingBook bookings;
    private final RecordSettlement settling;

    WorkOnOrder(Orders orders, QuoteBook quotes, BookingBook bookings, RecordSettlement settling) {
        this.orders = orders;
        this.quotes = quotes;
        this.bookings = bookings;
        this.settling = settling;
    }

    OrderEvent deposit(Order order, RecordDeposit deposit, Instant now) {
        Refused.ifAny("deposit", deposit.payment().refusals(now));
        return order.recordDeposit(deposit.reference(), deposit.paidOn(), now);
    }

    OrderEvent plan(Order order, PlanMilestone milestone) {
        var number = order.milestones.size() + 1;
        if (number > MOST_MILESTONES) {
            throw new Refused("milestone", new TooManyMilestones(MOST_MILESTONES));
        }
        return order.plan(new Milestone(number, milestone.title(), milestone.due(), null));
    }

    OrderEvent complete(Order order, int number, Instant now) {
        var milestone = order.milestones.stream()
                .filter(planned -> planned.number() == number)
                .findFirst()
                .orElseThrow(Answer::notFound);
        if (milestone.completedAt() != null) {
            throw new Refused("milestone", new MilestoneReached(number));
        }
        return order.complete(number, now);
    }

    OrderEvent attach(Order order, UUID booking, Instant now) {
        Refused.ifAny("attachment", whyNotAttached(order, booking));
        if (!orders.claim(booking, order.id(), now)) {
            throw new Refused("attachment", new BookingAttached(booking));
        }
        return order.attach(booking);
    }

    private List<Refusal> whyNotAttached(Order order, UUID booking) {
        var refusals = new ArrayList<Refusal>();
        var theirs = bookings.anyones(booking)
                .filter(card -> card.isBetween(order.customerPartnerId, order.providerPartnerId));
        if (theirs.isEmpty()) {
            refusals.add(new BookingUnknown(booking));
        }
        theirs.filter(card -> !card.live()).ifPresent(ended -> refusals.add(new BookingHasEnded(booking)));
        if (order.bookingIds.length >= MOST_BOOKINGS) {
            refusals.add(new TooManyBookings(MOST_BOOKINGS));
        }
        return refusals;
    }

    /** What was done is reckoned anew, by the accepted quote's lines; a version that nobody accepted is of no use then. */
    OrderEvent deliver(Order order, DeliverOrder delivery, Instant now) {
        var lines = delivery.lines();
        var work = lines == null ? quotes.reckonAll(order.id()) : quotes.reckon(order.id(), lines);
        quotes.withdrawOpen(order.id(), now);
        return order.deliver(work, now);
    }

    /** One settlement of the whole price, whatever was paid of it before. */
    OrderEvent settle(Order order, SettleOrder settlement, Instant now) {
        var price = order.price;
        if (price == null) {
            throw new IllegalStateException(order.id() + " is delivered without a price");
        }
        settling.of(
                new Due(
                        Due.Kind.ORDER,
                        null,
                        order.id(),
                        order.customerPartnerId,
                        order.providerPartnerId,
                        order.programmes(),
                        order.projectId,
                        price),
                settlement.payment(),
                now);
        return order.settle(settlement, now);
    }
}
