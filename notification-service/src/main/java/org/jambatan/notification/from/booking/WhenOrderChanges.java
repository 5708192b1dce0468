package org.jambatan.notification.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.routing.Announce;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenOrderChanges implements EventListener {
    private final Announce announce;

    WhenOrderChanges(Announce announce) {
        this.announce = announce;
    }

    @Override
    public String topic() {
        return "jambatan.orders";
    }

    @Override
    public Set<String> names() {
        return announce.namesOf("booking-service");
    }

    @Override
    public void on(IncomingEvent event) {
        announce.announce("booking-service", event);
    }
}
