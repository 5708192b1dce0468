package org.jambatan.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jambatan.embedded.parts.PartFailed;

/**
 * {@code postmaster.pid} left by a server that was killed. PostgreSQL clears it itself unless the number in it belongs,
 * by now, to some other process; then it would refuse to start for ever. We remove the file only after looking at every
 * process of the machine for one that works in the data directory, and where that cannot be looked up we leave it.
 */
final class StaleLock {
    private static final Path PROCESSES = Path.of("/proc");

    private final Path cluster;

    StaleLock(Path cluster) {
        this.cluster = cluster;
    }

    void clear() {
        var lock = cluster.resolve("postmaster.pid");
        if (!Files.exists(lock) || !Files.isDirectory(PROCESSES)) {
            return;
        }
        user().ifPresent(pid -> {
            throw new PartFailed("Process " + pid + " still works in " + cluster + "; end it first.");
        });
        try {
            Files.delete(lock);
        } catch (IOException e) {
            throw new PartFailed("The stale " + lock + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** A server and all its children have the data directory as their working directory. */
    private Optional<Path> user() {
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(this::worksHere)
                    .map(Path::getFileName)
                    .findFirst();
        } catch (IOException e) {
            throw new PartFailed("The machine's processes cannot be listed: " + e.getMessage(), e);
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
