package org.jambatan.notification.from.everyone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.contract.EventContract;
import org.jambatan.notification.contract.EventContracts;
import org.jambatan.notification.feed.Feeder;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.event.TopicsListener;

@ApplicationScoped
class WhenAnyStateChanges implements TopicsListener {
    private final Feeder feeder;
    private final Set<String> topics;
    private final Set<String> names;

    WhenAnyStateChanges(Feeder feeder, EventContracts contracts) {
        this.feeder = feeder;
        this.topics = contracts.all(WhenAnyStateChanges::isRead, EventContract::topic);
        this.names = contracts.all(WhenAnyStateChanges::isRead, EventContract::name);
    }

    /** What agencies may see, and by what is known who they are and who takes part. */
    private static boolean isRead(EventContract contract) {
        return contract.isState() && (!contract.isInternal() || Feeder.REPLICATED.contains(contract.name()));
    }

    @Override
    public String consumer() {
        return Feeder.CONSUMER;
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public void on(IncomingEvent event) {
        feeder.hearState(event);
    }
}
