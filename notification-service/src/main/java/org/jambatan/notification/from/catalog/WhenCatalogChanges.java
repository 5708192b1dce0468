package org.jambatan.notification.from.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.routing.Announce;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenCatalogChanges implements EventListener {
    private final Announce announce;

    WhenCatalogChanges(Announce announce) {
        this.announce = announce;
    }

    @Override
    public String topic() {
        return "jambatan.catalog";
    }

    @Override
    public Set<String> names() {
        return announce.namesOf("catalog-service");
    }

    @Override
    public void on(IncomingEvent event) {
        announce.announce("catalog-service", event);
    }
}
