package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the batches this service has heard, so that a command refused only by lag can wait for the next. */
@ApplicationScoped
public class Heard {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long count;

    public LagWait lagWait() {
        return new LagWait(this);
    }

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for news beyond {@code known}; false when {@code until} (by nanoTime) has come, whatever was heard. */
    boolean awaitMoreThan(long known, long until) throws InterruptedException {
        if (until - System.nanoTime() <= 0) {
            return false;
        }
        lock.lock();
        try {
            while (count <= known) {
                var left = until - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                var _ = more.await(left, TimeUnit.NANOSECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void news() {
        lock.lock();
        try {
            count++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
