package org.jambatan.mou.from.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.mou.figures.HeardOffering;
import org.jambatan.mou.figures.HeardOfferings;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenOfferingState implements EventListener {

    private final HeardOfferings offerings;

    WhenOfferingState(HeardOfferings offerings) {
        this.offerings = offerings;
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
        offerings.hear(event.dataAs(HeardOffering.class), event.version());
    }
}
