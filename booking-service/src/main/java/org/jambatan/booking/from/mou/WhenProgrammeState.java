package org.jambatan.booking.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.programme.Programme;
import org.jambatan.booking.programme.Programmes;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenProgrammeState implements EventListener {

    private final Programmes programmes;

    WhenProgrammeState(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String topic() {
        return "jambatan.programmes.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("programme.state");
    }

    @Override
    public void on(IncomingEvent event) {
        programmes.hear(event.dataAs(Programme.class), event.version());
    }
}
