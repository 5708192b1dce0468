package org.jambatan.booking.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who may say what of an order in which state, by the names of the commands. */
final class OrderActions {

    static final String QUOTES = "quotes";
    static final String ACCEPTANCE = "acceptance";
    static final String DECLINE = "decline";
    static final String CANCELLATION = "cancellation";
    static final String DEPOSIT = "deposit";
    static final String START = "start";
    static final String MILESTONES = "milestones";
    static final String MILESTONE_COMPLETION = "milestone-completion";
    static final String BOOKINGS = "bookings";
    static final String DELIVERY = "delivery";
    static final String SETTLEMENT = "settlement";
    static final String RELEASE = "release";

    private OrderActions() {}

    /** What this caller may do with it now. */
    static List<String> of(Order order, Onlooker onlooker, Instant now) {
        var status = order.statusAt(now);
        var actions = new ArrayList<String>();
        if (onlooker.isProviderOf(order)) {
            actions.addAll(ofTheProvider(order, status));
            if (order.isReleasable() && !order.isReleased()) {
                actions.add(RELEASE);
            }
        }
        if (onlooker.isCustomerOf(order)) {
            actions.addAll(ofTheCustomer(order, status));
        }
        if (onlooker.isSideOf(order) && status.isAgreed()) {
            actions.add(BOOKINGS);
        }
        return actions.stream().distinct().toList();
    }

    private static List<String> ofTheProvider(Order order, OrderStatus status) {
        return switch (status) {
            case REQUESTED, QUOTED -> List.of(QUOTES, DECLINE, CANCELLATION);
            case ACCEPTED -> List.of(START, MILESTONES, CANCELLATION);
            case DEPOSIT_DUE -> List.of(DEPOSIT, MILESTONES, CANCELLATION);
            case IN_PROGRESS ->
                order.milestones.isEmpty()
                        ? List.of(QUOTES, MILESTONES, DELIVERY, CANCELLATION)
                        : List.of(QUOTES, MILESTONES, MILESTONE_COMPLETION, DELIVERY, CANCELLATION);
            case DELIVERED -> List.of(SETTLEMENT);
            case SETTLED, DECLINED, EXPIRED, CANCELLED -> List.of();
        };
    }

    private static List<String> ofTheCustomer(Order order, OrderStatus status) {
        return switch (status) {
            case REQUESTED, ACCEPTED, DEPOSIT_DUE -> List.of(CANCELLATION);
            case QUOTED -> List.of(ACCEPTANCE, CANCELLATION);
            case IN_PROGRESS -> order.hasOpenQuote() ? List.of(ACCEPTANCE) : List.of();
            case DELIVERED, SETTLED, DECLINED, EXPIRED, CANCELLED -> List.of();
        };
    }
}
