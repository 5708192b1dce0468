package org.jambatan.platform.event;

import java.time.Duration;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** How one consumer is getting on: when it last moved, how far it is behind, whether the broker answers. */
class ConsumerProgress {

    private static final long STALLED_AFTER = Duration.ofSeconds(60).toNanos();

    private volatile boolean started;
    private volatile long lastMove = System.nanoTime();
    private volatile long lastPoll = System.nanoTime();
    private volatile long lag;

    void note(KafkaConsumer<String, String> consumer, int records) {
        var now = System.nanoTime();
        var behind = 0L;
        for (var partition : consumer.assignment()) {
            behind += consumer.currentLag(partition).orElse(0);
        }
        if (records > 0 || behind == 0) {
            lastMove = now;
        }
        lag = behind;
        lastPoll = now;
        started = true;
    }

    long lag() {
        return lag;
    }

    /** No progress for a minute although records wait, or no poll at all. */
    boolean isStalled() {
        var now = System.nanoTime();
        return started && (now - lastMove > STALLED_AFTER || now - lastPoll > STALLED_AFTER);
    }
}
