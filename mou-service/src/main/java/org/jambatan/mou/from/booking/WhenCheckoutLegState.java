package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.mou.project.AnswerCheckouts;
import org.jambatan.mou.project.LegAnswer;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** How booking-service answered what a checkout asked for; each answer to a leg counts one on. */
@ApplicationScoped
class WhenCheckoutLegState implements EventListener {

    private final AnswerCheckouts checkouts;

    WhenCheckoutLegState(AnswerCheckouts checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    public String topic() {
        return "jambatan.orders.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("checkout-leg.state");
    }

    @Override
    public void on(IncomingEvent event) {
        checkouts.take(event.dataAs(LegAnswer.class), event.version());
    }
}
