package org.jambatan.platform.event;

import java.util.Set;

/**
 * Hears events of other services; implemented by application-scoped {@code When…} beans.
 *
 * <p>{@link #on} runs in a transaction that also records the event in the inbox, so its effect happens once. It must
 * not depend on the order of different aggregates. An exception leads to a few repetitions and then to a dead letter;
 * nothing behind it waits.
 */
public interface EventListener extends TopicsListener {

    /** The topic, such as {@code jambatan.partners} or {@code jambatan.partners.state}. */
    String topic();

    @Override
    default Set<String> topics() {
        return Set.of(topic());
    }
}
