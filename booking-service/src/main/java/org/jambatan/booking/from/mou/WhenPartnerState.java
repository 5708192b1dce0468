package org.jambatan.booking.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.partner.Partners;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenPartnerState implements EventListener {

    private final Partners partners;

    WhenPartnerState(Partners partners) {
        this.partners = partners;
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
        partners.hear(event.dataAs(Partner.class), event.version());
    }
}
