package org.jambatan.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * What is done in the background to one object after another, each in a transaction of its own. One that fails is
 * logged, comes again with the next round, and keeps no other waiting.
 */
public final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private OneByOne() {}

    /** @param what is done, for the log: {@code "the lapse of order"} */
    public static <T> void each(Iterable<T> objects, String what, Consumer<? super T> work) {
        for (var one : objects) {
            try {
                QuarkusTransaction.requiringNew().run(() -> work.accept(one));
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "Not done: %s %s; it is tried again.", what, one);
            }
        }
    }
}
