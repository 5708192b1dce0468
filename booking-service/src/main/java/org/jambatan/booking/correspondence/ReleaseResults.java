package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.order.OrderBook;
import org.jambatan.booking.order.OrderCard;
import org.jambatan.booking.order.OrderStatus;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** Lets the customer have the results, from the state on that the offering's terms name. */
@ApplicationScoped
class ReleaseResults {

    private final FindOrder finding;
    private final OrderFiles files;
    private final OrderBook orders;
    private final EntityTags tags;
    private final Clock clock;

    ReleaseResults(FindOrder finding, OrderFiles files, OrderBook orders, EntityTags tags, Clock clock) {
        this.finding = finding;
        this.files = files;
        this.orders = orders;
        this.tags = tags;
        this.clock = clock;
    }

    OrderReleaseView release(UUID id) {
        var order = finding.toAct(id);
        if (!order.providerSide()) {
            throw Answer.notFound();
        }
        tags.check(order.version());
        if (order.releasedAt() != null || order.hasEnded()) {
            throw Answer.illegalInState(order.status(), List.of());
        }
        refusalOf(order).ifPresent(reason -> {
            throw new Refused("release", reason);
        });
        var now = clock.instant();
        var version = orders.release(id, now);
        var released = finding.toRead(id);
        return new OrderReleaseView(
                id,
                released.status(),
                now,
                files.results(id).stream()
                        .map(file -> OrderFileView.of(file, released))
                        .toList(),
                List.of(),
                version);
    }

    private static Optional<Refusal> refusalOf(OrderCard order) {
        if (order.releasable()) {
            return Optional.empty();
        }
        return Optional.of(
                order.status() == OrderStatus.DELIVERED
                        ? new WhyNotHandedOver.NotSettledYet()
                        : new WhyNotHandedOver.NotDeliveredYet());
    }
}
