package org.jambatan.booking.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.agreement.Agreements;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenAgreementState implements EventListener {

    private final Agreements agreements;

    WhenAgreementState(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String topic() {
        return "jambatan.agreements.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("agreement.state");
    }

    @Override
    public void on(IncomingEvent event) {
        agreements.hear(event.dataAs(ToldAgreement.class).agreement(), event.version());
    }
}
