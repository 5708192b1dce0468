package org.jambatan.embedded.launcher;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.jambatan.embedded.parts.Backoff;
import org.jambatan.embedded.parts.LogFiles;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.PartProcess;
import org.jambatan.embedded.parts.ProcessRecord;
import org.jambatan.embedded.parts.ProcessRecords;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it, records it, starts it again when it ends by itself, until told to stop. */
final class PartWatch {
    private static final int STUCK_IN_A_ROW = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Part part;
    private final Place place;
    private final ProcessRecords records;
    private final Progress progress;
    private final Backoff backoff = new Backoff();
    private final Hold hold;
    private volatile @Nullable PartProcess process;
    private volatile boolean stopping;
    private @Nullable Thread watcher;
    private int restarts;

    PartWatch(Part part, Place place, ProcessRecords records, Progress progress) {
        this.part = part;
        this.place = place;
        this.records = records;
        this.progress = progress;
        this.hold = new Hold(place, part.name());
    }

    Part part() {
        return part;
    }

    /** The first start: it fails loudly, and what it started is gone then. */
    void start() {
        var began = Instant.now();
        launch("");
        progress.ready(part.name(), Duration.between(began, Instant.now()));
    }

    void watch() {
        watcher = Thread.ofPlatform().name("watch-" + part.name()).daemon().start(this::keepRunning);
    }

    void stop() {
        stopping = true;
        if (watcher != null) {
            watcher.interrupt();
            join(watcher);
        }
        var running = process;
        if (running != null) {
            running.stop();
        }
        records.forget(part.name());
    }

    private void launch(String note) {
        LogFiles.turnOver(place.log(part.name()));
        var started = PartProcess.start(part, place.log(part.name()));
        process = started;
        if (stopping) {
            started.stop();
            throw new PartFailed(part.name() + " was stopped before it was ready.");
        }
        if (stopping) {
            started.stop();
            throw new PartFailed("The start of " + part.name() + " was broken off.");
        }
        var entry = ProcessRecord.of(
                        part.name(),
                        started.handle(),
                        String.join(" ", part.command().line()))
                .inState("starting", restarts, note);
        records.keep(entry);
        started.awaitReady();
        records.keep(entry.inState("ready", restarts, note));
    }

    private void keepRunning() {
        while (!stopping) {
            var began = Instant.now();
            var why = waitForEnd();
            if (stopping) {
                return;
            }
            restartAfter(why, backoff.afterRunOf(Duration.between(began, Instant.now())));
        }
    }

    private void restartAfter(String why, Duration pause) {
        var ended = process;
        if (ended != null) {
            ended.endGroup();
        }
        restarts++;
        progress.say(part.name() + " " + why + "; starting it again"
                + (pause.isZero() ? "" : " in " + pause.toSeconds() + " s") + ".");
        records.of(part.name()).ifPresent(entry -> records.keep(entry.inState("restarting", restarts, why)));
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            hold.whileHeld();
            launch(why + " at " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
            progress.say(part.name() + " is ready again.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (PartFailed e) {
            progress.say(e.getMessage());
        }
    }

    /** Returns why it is over: ended by itself, stuck by its own word, or taken over for development. */
    private String waitForEnd() {
        var running = process;
        int stuck = 0;
        try {
            while (running != null && running.isAlive()) {
                lookAway(running);
                if (hold.isHeld()) {
                    running.stop();
                    return "is run by ./jambatan dev";
                }
                stuck = running.isAlive() && part.isStuck() ? stuck + 1 : 0;
                if (stuck == STUCK_IN_A_ROW) {
                    return "said three times that it is stuck";
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "is stopping";
        }
        return running == null ? "did not start" : "ended with code " + running.exitCode();
    }

    private void lookAway(PartProcess running) throws InterruptedException {
        var until = Instant.now().plus(BETWEEN_LOOKS);
        while (running.isAlive() && !hold.isHeld() && Instant.now().isBefore(until)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
