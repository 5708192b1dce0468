package org.jambatan.embedded.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Logs are turned over when a part starts: a process keeps the file it began with open. */
public final class LogFiles {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int KEPT = 3;

    private LogFiles() {}

    public static void turnOver(Path log) {
        try {
            if (!Files.exists(log) || Files.size(log) < LARGEST) {
                return;
            }
            for (int age = KEPT; age > 1; age--) {
                move(older(log, age - 1), older(log, age));
            }
            move(log, older(log, 1));
        } catch (IOException e) {
            throw new PartFailed("The log " + log + " cannot be turned over: " + e.getMessage(), e);
        }
    }

    private static Path older(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
