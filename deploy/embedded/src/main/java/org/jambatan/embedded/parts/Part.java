package org.jambatan.embedded.parts;

import java.time.Duration;
import java.util.List;

/**
 * One program of the platform that runs as a process of its own: what must be there before it starts, how it is
 * started, when it is ready, and what is put into it once it is.
 */
public interface Part {
    /** Short and lower case: the name of its log, of its record and of the word in {@code ./jambatan logs}. */
    String name();

    /** Makes what the process needs on disk. Called before every start, so it does nothing the second time. */
    void prepare();

    Command command();

    boolean isReady();

    /** Puts into the running part what others expect to find in it. Called after every start. */
    default void furnish() {}

    /** The ports it listens on, on 127.0.0.1. */
    List<Integer> ports();

    /** Whether it says of itself that only a restart would help. No answer at all is not yet that. */
    default boolean isStuck() {
        return false;
    }

    /** How long a start may take before it counts as failed. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** The signal that asks it to stop: PostgreSQL, unlike others, waits for its clients on {@code TERM}. */
    default String stopSignal() {
        return "TERM";
    }
}
