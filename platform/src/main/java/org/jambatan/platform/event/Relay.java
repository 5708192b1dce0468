package org.jambatan.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries outbox rows to Kafka, one relay per database: the holder of a session advisory lock. It is woken after each
 * commit and looks by itself every second; a batch is marked only when Kafka has acknowledged all of it.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final RelayLock lock;
    private final OutboxRows rows;
    private final OutboxSender sender;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean failing;
    private @Nullable Thread thread;

    Relay(RelayLock lock, OutboxRows rows, OutboxSender sender) {
        this.lock = lock;
        this.rows = rows;
        this.sender = sender;
    }

    void start(@Observes @Priority(5000) StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        running = false;
        woken.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(12));
        }
        sender.close();
    }

    void wake() {
        woken.release();
    }

    /** Whether the last attempt to reach Kafka failed. */
    boolean isFailing() {
        return failing;
    }

    private void run() {
        while (running) {
            try {
                if (!lock.hold()) {
                    pause(LOOK_EVERY);
                    continue;
                }
                carryAll();
                failing = false;
                pause(LOOK_EVERY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            } catch (Exception failure) {
                if (!failing) {
                    LOG.warnf("Events wait in the outbox: %s", failure.getMessage());
                }
                failing = true;
                pauseAfterFailure();
            }
        }
        lock.signOff();
    }

    private void carryAll() throws Exception {
        woken.drainPermits();
        while (running && lock.isStillHeld()) {
            var batch = rows.unpublished();
            if (batch.isEmpty()) {
                return;
            }
            rows.mark(sender.send(batch));
        }
    }

    private void pause(Duration longest) throws InterruptedException {
        var _ = woken.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
