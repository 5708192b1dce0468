package org.jambatan.catalog.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.catalog.partner.Providers;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Keeps the replica of partners: who may publish, and under which name. */
@ApplicationScoped
class WhenPartnerState implements EventListener {

    private final Providers providers;

    WhenPartnerState(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String topic() {
        return "jambatan.partners.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("partner.state");
    }

    @Override
    public void on(IncomingEvent event) {
        providers.hear(event.dataAs(PartnerState.class).provider(), event.version());
    }
}
