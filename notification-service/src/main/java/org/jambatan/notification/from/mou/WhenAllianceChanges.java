package org.jambatan.notification.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.routing.Announce;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenAllianceChanges implements EventListener {
    private final Announce announce;

    WhenAllianceChanges(Announce announce) {
        this.announce = announce;
    }

    @Override
    public String topic() {
        return "jambatan.alliances";
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
