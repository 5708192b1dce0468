package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.dealing.HeardBooking;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Every booking as it now stands: from its confirmation it is evidence, and no longer once it is called off. */
@ApplicationScoped
class WhenBookingState implements EventListener {

    private final DealingBook dealings;
    private final EvidenceBook evidence;
    private final ProjectBook projects;

    WhenBookingState(DealingBook dealings, EvidenceBook evidence, ProjectBook projects) {
        this.dealings = dealings;
        this.evidence = evidence;
        this.projects = projects;
    }

    @Override
    public String topic() {
        return "jambatan.bookings.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("booking.state");
    }

    @Override
    public void on(IncomingEvent event) {
        var booking = event.dataAs(HeardBooking.class);
        if (dealings.hear(booking, event.version(), event.time())) {
            evidence.hearOfBooking(event.subject());
            Optional.ofNullable(booking.projectId()).ifPresent(projects::progressed);
        }
    }
}
