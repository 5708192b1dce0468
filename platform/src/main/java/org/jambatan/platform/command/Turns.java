package org.jambatan.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.problem.Answer;

/**
 * Where commands queue that many send at the same moment for the same thing: at most half the connections of the pool
 * are theirs, first come first served, so that a rush leaves the other half to everybody else. They wait before they
 * take a connection, and no longer than five seconds.
 */
@ApplicationScoped
class Turns {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore free;

    Turns(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.free = new Semaphore(Math.max(1, connections / 2), true);
    }

    <T> T take(Callable<T> command) throws Exception {
        if (!free.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw Answer.unavailable("Too many are asking for the same at this moment; nothing was changed.");
        }
        try {
            return command.call();
        } finally {
            free.release();
        }
    }
}
