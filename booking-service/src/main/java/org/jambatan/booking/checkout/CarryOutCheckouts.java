package org.jambatan.booking.checkout;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.command.OneByOne;

/**
 * Carries out what mou-service asks for in a project's checkout: the times all or none as one booking, each order for
 * itself, everything once whatever is heard how often, and nothing any more of what was withdrawn. Every leg is answered
 * by an event in the transaction that decides it.
 *
 * <p>What waits is decided every second, each checkout in a transaction of its own. Where only lag stands in the way, the
 * leg goes on waiting for the news; after {@link #PATIENCE} it is refused with that reason.
 */
@ApplicationScoped
public class CarryOutCheckouts {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CheckoutRows rows;
    private final DecideLegs deciding;
    private final WithdrawLegs withdrawing;
    private final Clock clock;

    CarryOutCheckouts(CheckoutRows rows, DecideLegs deciding, WithdrawLegs withdrawing, Clock clock) {
        this.rows = rows;
        this.deciding = deciding;
        this.withdrawing = withdrawing;
        this.clock = clock;
    }

    /**
     * In a transaction, which only writes down what is asked for: it may be that of many events, and whoever decided in
     * it would hold the locks of all their resources until the last of them.
     */
    public void requested(AskedCheckout checkout) {
        rows.add(checkout, clock.instant());
        checkout.slots().forEach(slot -> rows.addLeg(checkout.id(), slot.legId(), true));
        checkout.orders().forEach(order -> rows.addLeg(checkout.id(), order.legId(), false));
    }

    /** In a transaction; it may come before the request does. */
    public void withdrawn(AskedCheckout checkout) {
        rows.add(checkout, clock.instant());
        var known = rows.locked(checkout.id());
        checkout.slots().stream()
                .filter(slot -> checkout.withdrawn().contains(slot.legId()))
                .forEach(slot -> rows.addLeg(checkout.id(), slot.legId(), true));
        checkout.orders().stream()
                .filter(order -> checkout.withdrawn().contains(order.legId()))
                .forEach(order -> rows.addLeg(checkout.id(), order.legId(), false));
        withdrawing.withdraw(known.checkout(), checkout.withdrawn());
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tryAgain() {
        tryAgainAt(clock.instant());
    }

    /** Each replica may try: the checkout's lock makes it one decision. */
    void tryAgainAt(Instant now) {
        OneByOne.each(rows.waiting(), "checkout", id -> decide(id, now));
    }

    private void decide(UUID id, Instant now) {
        var known = rows.locked(id);
        var mayWait = now.isBefore(known.heardAt().plus(PATIENCE));
        deciding.decide(known.checkout(), mayWait);
    }
}
