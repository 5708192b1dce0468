package org.jambatan.notification.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.routing.Announce;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenCompetitionChanges implements EventListener {
    private final Announce announce;

    WhenCompetitionChanges(Announce announce) {
        this.announce = announce;
    }

    @Override
    public String topic() {
        return "jambatan.competitions";
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
