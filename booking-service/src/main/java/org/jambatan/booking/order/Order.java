package org.jambatan.booking.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.booking.order.OrderEvent.What;
import org.jambatan.booking.quote.AcceptedQuote;
import org.jambatan.booking.quote.DoneWork;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Work that one customer orders of one institution. Who may say what of it stands in {@link OrderActions}. */
@Entity
@Table(name = "placed_order")
class Order extends OrderRecord {

    /** Of those in which a deposit may be paid; a reminder is sent when they begin. */
    static final Duration LAST_DAYS = Duration.ofDays(3);

    /** For Hibernate. */
    protected Order() {}

    /** Who orders: for which partner, by which account, in which programmes. */
    record Customer(UUID partner, String account, Set<UUID> programmes) {}

    /** A new order that every rule allows. */
    static Order request(Customer customer, Offering offering, RequestOrder request, Instant now) {
        var order = new Order();
        order.id = Ids.next();
        order.customerPartnerId = customer.partner();
        order.account = customer.account();
        order.providerPartnerId = offering.partnerId();
        order.offeringId = offering.id();
        order.offering = OrderedOffering.of(offering);
        order.request = request;
        order.projectId = request.projectId();
        order.programmeIds = customer.programmes().stream().sorted().toArray(UUID[]::new);
        order.status = OrderStatus.REQUESTED;
        order.statusSince = now;
        order.milestones = List.of();
        order.bookingIds = new UUID[0];
        order.requestedAt = now;
        order.version = 1;
        return order;
    }

    OrderEvent requested() {
        return new OrderEvent(What.REQUESTED, OrderState.of(this), version);
    }

    /** A version of the quote is there; work that is under way goes on meanwhile, at what is agreed. */
    OrderEvent quoted(int number, Instant now) {
        if (status != OrderStatus.IN_PROGRESS) {
            become(OrderStatus.QUOTED, now);
        }
        quotes = number;
        quotedAt = quotedAt == null ? now : quotedAt;
        return told(What.QUOTED);
    }

    /** The first acceptance makes the deposit due, where there is one; a later one changes what is agreed. */
    OrderEvent accept(AcceptedQuote quote, Instant now) {
        if (status != OrderStatus.IN_PROGRESS) {
            become(OrderStatus.ACCEPTED, now);
            acceptedAt = now;
            if (quote.deposit().amount().signum() > 0) {
                become(OrderStatus.DEPOSIT_DUE, now);
                var dueBy = offering.depositDueAfter(now);
                deposit = Deposit.due(quote.deposit(), dueBy);
                lapsesAt = offering.endOf(dueBy);
            }
        }
        acceptedQuote = quote.number();
        price = quote.total();
        return told(What.ACCEPTED);
    }

    /** The deposit is paid: the work may begin. */
    OrderEvent recordDeposit(String reference, LocalDate paidOn, Instant now) {
        become(OrderStatus.ACCEPTED, now);
        deposit = dueDeposit().paid(reference, paidOn, now);
        lapsesAt = null;
        return told(What.CHANGED);
    }

    private Deposit dueDeposit() {
        if (deposit == null) {
            throw new IllegalStateException(id + " has no deposit");
        }
        return deposit;
    }

    OrderEvent start(Instant now) {
        become(OrderStatus.IN_PROGRESS, now);
        startedAt = now;
        return told(What.STARTED);
    }

    OrderEvent plan(Milestone milestone) {
        milestones = Stream.concat(milestones.stream(), Stream.of(milestone)).toList();
        return told(What.CHANGED);
    }

    OrderEvent complete(int number, Instant now) {
        milestones = milestones.stream()
                .map(milestone -> milestone.number() == number ? milestone.completed(now) : milestone)
                .toList();
        return told(What.CHANGED);
    }

    OrderEvent attach(UUID booking) {
        bookingIds =
                Stream.concat(Arrays.stream(bookingIds), Stream.of(booking)).toArray(UUID[]::new);
        return told(What.CHANGED);
    }

    /** What was done is what is paid, never more than was agreed. */
    OrderEvent deliver(DoneWork work, Instant now) {
        if (price == null || work.price().amount().compareTo(price.amount()) > 0) {
            throw new IllegalStateException(id + " can't come to more than what is accepted");
        }
        become(OrderStatus.DELIVERED, now);
        deliveredAt = now;
        price = work.price();
        doneLines = work.lines();
        return told(What.DELIVERED);
    }

    OrderEvent settle(SettleOrder paid, Instant now) {
        become(OrderStatus.SETTLED, now);
        settlement = paid;
        settledAt = now;
        return told(What.SETTLED);
    }

    /** Results are there for the customer: from the state on that the offering's terms name, and once. */
    OrderEvent release(Instant now) {
        if (!isReleasable() || releasedAt != null) {
            throw new IllegalStateException(id + " is " + status + " and can't be released");
        }
        releasedAt = now;
        return told(What.RELEASED);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    boolean isReleasable() {
        return status == OrderStatus.SETTLED
                || (status == OrderStatus.DELIVERED && offering.releaseFrom() == ReleaseFrom.DELIVERED);
    }

    OrderMessaged messaged(int number, OrderSide side) {
        version++;
        return OrderMessaged.of(OrderState.of(this), number, side, version);
    }

    OrderEvent decline(String because, Instant now) {
        become(OrderStatus.DECLINED, now);
        endedAt = now;
        reason = because;
        return told(What.DECLINED);
    }

    OrderEvent cancel(@Nullable String because, Instant now) {
        become(OrderStatus.CANCELLED, now);
        endedAt = now;
        lapsesAt = null;
        reason = because;
        return told(What.CANCELLED);
    }

    /** Before the work has begun. */
    boolean isCancellableByTheCustomer(Instant now) {
        var current = statusAt(now);
        return current.mayBecome(OrderStatus.CANCELLED) && current != OrderStatus.IN_PROGRESS;
    }

    /** Once, when the last days for the deposit have begun, unless they began with the acceptance. */
    Optional<DepositReminded> remind(Instant now) {
        if (status != OrderStatus.DEPOSIT_DUE || remindedAt != null || hasLapsed(now) || lapsesAt == null) {
            return Optional.empty();
        }
        var begin = lapsesAt.minus(LAST_DAYS);
        if (now.isBefore(begin) || acceptedAt == null || !acceptedAt.isBefore(begin)) {
            return Optional.empty();
        }
        remindedAt = now;
        version++;
        return Optional.of(DepositReminded.of(OrderState.of(this), dueDeposit().dueBy(), version));
    }

    /** The deposit's last day is over; the order reads as expired from then on, whenever this is said. */
    OrderEvent lapse(Instant now) {
        if (!hasLapsed(now) || lapsesAt == null) {
            throw new IllegalStateException(id + " is " + status + " and can't lapse");
        }
        status = OrderStatus.EXPIRED;
        statusSince = lapsesAt;
        endedAt = lapsesAt;
        return told(What.EXPIRED);
    }

    boolean hasLapsed(Instant now) {
        return status == OrderStatus.DEPOSIT_DUE && lapsesAt != null && !now.isBefore(lapsesAt);
    }

    /** What it is at this moment, whether that has been announced or not. */
    OrderStatus statusAt(Instant now) {
        return hasLapsed(now) ? OrderStatus.EXPIRED : status;
    }

    Instant statusSinceAt(Instant now) {
        return hasLapsed(now) && lapsesAt != null ? lapsesAt : statusSince;
    }

    /** A version of the quote waits for an answer. */
    boolean hasOpenQuote() {
        return quotes > 0 && (acceptedQuote == null || acceptedQuote != quotes);
    }

    private void become(OrderStatus next, Instant now) {
        if (!statusAt(now).mayBecome(next)) {
            throw new IllegalStateException(id + " is " + statusAt(now) + " and can't become " + next);
        }
        status = next;
        statusSince = now;
    }

    private OrderEvent told(What what) {
        version++;
        return new OrderEvent(what, OrderState.of(this), version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    List<UUID> programmes() {
        return Arrays.asList(programmeIds);
    }

    List<UUID> partners() {
        return Stream.of(customerPartnerId, providerPartnerId).distinct().toList();
    }
}
