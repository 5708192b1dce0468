package org.jambatan.platform.event;

import java.util.Set;

/**
 * Hears events on several topics; who hears one topic is an {@link EventListener}, where the promises to both stand.
 */
public interface TopicsListener {

    /** The topics, such as {@code jambatan.partners} and {@code jambatan.partners.state}. */
    Set<String> topics();

    /** The names heard, such as {@code booking.confirmed}; everything else on the topics is passed over. */
    Set<String> names();

    /**
     * Which of the service's consumers it belongs to. Each has its own place in every topic, begins at the topics'
     * beginning when it is new, and waits for none of the others; the usual one has no name.
     */
    default String consumer() {
        return "";
    }

    void on(IncomingEvent event);
}
