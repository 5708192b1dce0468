package org.jambatan.notification.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.partner.PartnerNames;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.json.Translated;

@ApplicationScoped
class WhenPartnerState implements EventListener {
    private final PartnerNames names;

    WhenPartnerState(PartnerNames names) {
        this.names = names;
    }

    @Override
    public String topic() {
        return "jambatan.partners.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("partner.state");
    }

    /** What is read of a partner. */
    record Partner(Translated name) {}

    @Override
    public void on(IncomingEvent event) {
        names.learn(
                event.subject(), event.version(), event.dataAs(Partner.class).name());
    }
}
