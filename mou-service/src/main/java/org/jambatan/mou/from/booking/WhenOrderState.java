package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.dealing.KnownOrder;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Every order as it now stands: from its acceptance it is evidence, and no longer once it is called off. */
@ApplicationScoped
class WhenOrderState implements EventListener {

    private final DealingBook dealings;
    private final EvidenceBook evidence;
    private final ProjectBook projects;

    WhenOrderState(DealingBook dealings, EvidenceBook evidence, ProjectBook projects) {
        this.dealings = dealings;
        this.evidence = evidence;
        this.projects = projects;
    }

    @Override
    public String topic() {
        return "jambatan.orders.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("order.state");
    }

    @Override
    public void on(IncomingEvent event) {
        var order = event.dataAs(KnownOrder.class);
        if (dealings.hear(order, event.version())) {
            evidence.hearOfOrder(event.subject());
            Optional.ofNullable(order.projectId()).ifPresent(projects::progressed);
        }
    }
}
