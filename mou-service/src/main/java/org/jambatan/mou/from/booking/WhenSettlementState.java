package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.dealing.KnownSettlement;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Everything that was paid for. */
@ApplicationScoped
class WhenSettlementState implements EventListener {

    private final DealingBook dealings;
    private final ProjectBook projects;

    WhenSettlementState(DealingBook dealings, ProjectBook projects) {
        this.dealings = dealings;
        this.projects = projects;
    }

    @Override
    public String topic() {
        return "jambatan.orders.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("settlement.state");
    }

    @Override
    public void on(IncomingEvent event) {
        var settlement = event.dataAs(KnownSettlement.class);
        if (dealings.hear(settlement, event.version())) {
            Optional.ofNullable(settlement.projectId()).ifPresent(projects::progressed);
        }
    }
}
