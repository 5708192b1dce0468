package org.jambatan.notification.from.everyone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.notification.contract.EventContract;
import org.jambatan.notification.contract.EventContracts;
import org.jambatan.notification.feed.Feeder;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.event.TopicsListener;

@ApplicationScoped
class WhenAnythingHappens implements TopicsListener {
    private final Feeder feeder;
    private final Set<String> topics;
    private final Set<String> names;

    WhenAnythingHappens(Feeder feeder, EventContracts contracts) {
        this.feeder = feeder;
        this.topics = contracts.all(WhenAnythingHappens::isFed, EventContract::topic);
        this.names = contracts.all(WhenAnythingHappens::isFed, EventContract::name);
    }

    private static boolean isFed(EventContract contract) {
        return !contract.isState() && !contract.isInternal();
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
        feeder.hearEvent(event);
    }
}
