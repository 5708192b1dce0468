package org.jambatan.embedded.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was when we started it. Numbers are given to new processes after a while, so the one that runs under
 * the number now is ours only if it began at the same time.
 *
 * @param startedAt as the operating system tells it
 * @param state what was last known: {@code starting}, {@code ready}, {@code restarting}, {@code failed}
 * @param restarts how often it had to be started again since the platform came up
 * @param note why, in words
 */
public record ProcessRecord(
        String name, long pid, Instant startedAt, String command, String state, int restarts, String note) {
    /** The operating system derives start times from the clock at boot, which may have been set since by a little. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    /** A process just started, from its handle. */
    public static ProcessRecord of(String name, ProcessHandle process, String command) {
        var startedAt = process.info().startInstant().orElse(Instant.now());
        return new ProcessRecord(name, process.pid(), startedAt, command, "starting", 0, "");
    }

    public ProcessRecord inState(String other, int times, String why) {
        return new ProcessRecord(name, pid, startedAt, command, other, times, why);
    }

    /** The very process recorded, if it still runs. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::beganThen)
                .filter(process -> !isZombie());
    }

    /** A killed process whose parent has not taken notice yet still has its number and its start time. */
    private boolean isZombie() {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (IOException noProc) {
            return false;
        }
    }

    private boolean beganThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(began -> Duration.between(startedAt, began).abs().compareTo(CLOCK_SLACK) <= 0)
                .orElse(false);
    }

    /** Ends the process and its group, first by asking; does nothing when it is no longer ours to end. */
    public void end(String signal, Duration grace) {
        var process = living();
        if (process.isEmpty()) {
            return;
        }
        Signal.toProcess(signal, pid);
        var deadline = Instant.now().plus(grace);
        while (living().isPresent() && Instant.now().isBefore(deadline)) {
            pause();
        }
        Signal.toGroup("KILL", pid);
        while (living().isPresent() && Instant.now().isBefore(deadline.plus(grace))) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Ending a process was interrupted.", e);
        }
    }
}
