package org.jambatan.mou.from.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.mou.matching.HeardOffer;
import org.jambatan.mou.matching.Offers;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/**
 * Every offering as it now stands, to be matched with needs. A consumer of its own begins at the beginning of the topic:
 * a platform that has run for long knows all its offerings here, and not only those that change from now on.
 */
@ApplicationScoped
class WhenOfferingIsMatched implements EventListener {

    private final Offers offers;

    WhenOfferingIsMatched(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String consumer() {
        return "matching";
    }

    @Override
    public String topic() {
        return "jambatan.catalog.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("offering.state");
    }

    @Override
    public void on(IncomingEvent event) {
        offers.hear(event.dataAs(HeardOffer.class), event.version());
    }
}
