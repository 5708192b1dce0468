package org.jambatan.notification.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.routing.Announce;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenIncubationChanges implements EventListener {
    private final Announce announce;

    WhenIncubationChanges(Announce announce) {
        this.announce = announce;
    }

    @Override
    public String topic() {
        return "jambatan.incubation";
    }

    @Override
    public Set<String> names() {
        return announce.namesOf("mou-service");
    }

    @Override
    public void on(IncomingEvent event) {
        announce.announce("mou-service", event);
    }
}
