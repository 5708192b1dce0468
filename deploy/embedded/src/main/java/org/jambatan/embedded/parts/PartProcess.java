package org.jambatan.embedded.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running part: a direct child in a process group of its own, writing to one log. */
public final class PartProcess {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Part part;
    private final Process process;
    private final Path log;

    private PartProcess(Part part, Process process, Path log) {
        this.part = part;
        this.process = process;
        this.log = log;
    }

    /** Prepares the part and starts its process; it need not be ready when this returns. */
    public static PartProcess start(Part part, Path log) {
        part.prepare();
        var command = part.command();
        var line = new ArrayList<>(OwnGroup.prefix());
        line.addAll(command.line());
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(command.folder());
            var builder = new ProcessBuilder(line)
                    .directory(command.folder().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(command.environment());
            return new PartProcess(part, builder.start(), log);
        } catch (IOException e) {
            throw new PartFailed("Starting " + part.name() + " failed: " + e.getMessage(), e);
        }
    }

    /** Waits until the part is ready and furnished; ends it and throws when it is not in time. */
    public void awaitReady() {
        try {
            waitForReadiness();
            part.furnish();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private void waitForReadiness() {
        var deadline = Instant.now().plus(part.patience());
        while (!part.isReady()) {
            if (!process.isAlive()) {
                throw new PartFailed(
                        part.name() + " ended with code " + process.exitValue() + "; " + LastWords.of(log));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailed(part.name() + " was not ready after "
                        + part.patience().toSeconds() + " s; " + LastWords.of(log));
            }
            pause(Duration.ofMillis(100));
        }
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** Asks the part to stop, and ends the whole group when it does not, or when it left anything behind. */
    public void stop() {
        if (process.isAlive()) {
            Signal.toProcess(part.stopSignal(), pid());
            awaitEnd();
        }
        endGroup();
    }

    /** Ends what is left of the group at once; called before a restart, when the leader itself is gone. */
    public void endGroup() {
        Signal.toGroup("KILL", pid());
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The start was interrupted.", e);
        }
    }
}
