package org.jambatan.embedded.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.ProcessRecord;
import org.jambatan.embedded.parts.ProcessRecords;

/** One platform's life from its first process to its last: started in waves, watched, stopped the other way round. */
final class Supervisor {
    static final String LAUNCHER = "launcher";

    private final Place place;
    private final Progress progress;
    private final ProcessRecords records;
    private final List<List<PartWatch>> waves = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean stopped;

    Supervisor(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
        this.records = new ProcessRecords(place.run());
    }

    /** Runs until the process is asked to end; returns the exit code of a start that failed. */
    int run() {
        try (var _ = OnlyLauncher.of(place)) {
            var self = ProcessRecord.of(LAUNCHER, ProcessHandle.current(), "./jambatan up");
            records.keep(self);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            bringUp(self);
            over.await();
            return 0;
        } catch (PartFailed e) {
            if (!isStopped()) {
                progress.say(e.getMessage());
            }
            stop();
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return 1;
        }
    }

    private void bringUp(ProcessRecord self) {
        var began = Instant.now();
        progress.say("Jambatan starts; its data and logs are in " + place.folder() + ".");
        Leftovers.end(records, progress);
        place.settleWhetherDemo();
        FirstAgency.of(place).keep(place);
        var blueprint = new Blueprint(place);
        var planned = blueprint.waves();
        Preflight.check(place, planned.stream().flatMap(List::stream).toList());
        planned.forEach(this::startWave);
        if (place.wantsDemoWorld()) {
            new FirstDay(place, blueprint, progress).live();
            new DemoValues(place).write();
        }
        records.keep(self.inState("ready", 0, ""));
        progress.say(
                "Jambatan is up after " + Duration.between(began, Instant.now()).toSeconds() + " s.");
        Addresses.print(place, progress);
    }

    private void startWave(List<Part> parts) {
        var wave = parts.stream()
                .map(part -> new PartWatch(part, place, records, progress))
                .toList();
        synchronized (this) {
            if (stopped) {
                throw new PartFailed("The start was broken off.");
            }
            waves.add(wave);
        }
        startAtOnce(wave);
        wave.forEach(PartWatch::watch);
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** One that fails takes the others with it: some would wait their full patience for what is never to come. */
    private static void startAtOnce(List<PartWatch> wave) {
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            wave.forEach(watch -> starts.execute(() -> {
                try {
                    watch.start();
                } catch (RuntimeException e) {
                    failures.add(e);
                    wave.forEach(PartWatch::stop);
                }
            }));
        }
        var first = failures.peek();
        if (first != null) {
            throw first instanceof PartFailed failed ? failed : new PartFailed("A start failed: " + first, first);
        }
    }

    /** In the opposite order, each wave at once. Called by the shutdown hook too, and does its work only once. */
    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (!waves.isEmpty()) {
            progress.say("Stopping.");
        }
        for (var wave : waves.reversed()) {
            try (var stops = Executors.newVirtualThreadPerTaskExecutor()) {
                wave.forEach(watch -> stops.execute(watch::stop));
            }
        }
        records.forget(LAUNCHER);
        over.countDown();
    }
}
