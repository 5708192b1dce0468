package org.jambatan.mou.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A checkout's legs, and the items as they were when they were asked for; a value of one column. */
record CheckoutContent(List<CheckoutLeg> legs, List<ProjectItem> items) {

    CheckoutContent withLegs(List<CheckoutLeg> now) {
        return new CheckoutContent(now, items);
    }

    ProjectItem itemOf(CheckoutLeg leg) {
        return items.stream()
                .filter(item -> item.id().equals(leg.itemId()))
                .findFirst()
                .orElseThrow();
    }

    List<CheckoutState.Slot> slots() {
        return legs.stream()
                .filter(CheckoutLeg::isSlot)
                .flatMap(leg -> slot(leg, itemOf(leg)).stream())
                .toList();
    }

    private static Optional<CheckoutState.Slot> slot(CheckoutLeg leg, ProjectItem item) {
        var start = item.start();
        var end = item.end();
        return start == null || end == null
                ? Optional.empty()
                : Optional.of(new CheckoutState.Slot(leg.id(), item.offeringId(), start, end));
    }

    List<CheckoutState.Order> orders() {
        return legs.stream()
                .filter(leg -> !leg.isSlot())
                .flatMap(leg -> order(leg, itemOf(leg)).stream())
                .toList();
    }

    private static Optional<CheckoutState.Order> order(CheckoutLeg leg, ProjectItem item) {
        return Optional.ofNullable(item.wish())
                .map(wish -> new CheckoutState.Order(
                        leg.id(),
                        item.offeringId(),
                        wish.answers(),
                        wish.note(),
                        wish.needId(),
                        wish.agreementId(),
                        wish.placement(),
                        wish.ipNote(),
                        wish.ethicsApproval()));
    }

    List<UUID> withdrawn() {
        return legs.stream()
                .filter(leg -> leg.state() == LegState.WITHDRAWN)
                .map(CheckoutLeg::id)
                .toList();
    }

    CheckoutState.Counts counts() {
        return new CheckoutState.Counts(
                count(LegState.ASKED), count(LegState.GRANTED), count(LegState.REFUSED), count(LegState.WITHDRAWN));
    }

    private int count(LegState state) {
        return (int) legs.stream().filter(leg -> leg.state() == state).count();
    }
}
