package org.jambatan.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The checkout's root folder: the system property {@code jambatan.home}, else the nearest folder, from the working
 * directory upwards, that holds the file {@code jambatan} and {@code deploy/}.
 */
public final class Home {
    private Home() {}

    public static Path folder() {
        var given = System.getProperty("jambatan.home");
        return given == null || given.isBlank() ? found(Path.of("").toAbsolutePath()) : Path.of(given);
    }

    /** What is unpacked once and shared by every platform and test run of this checkout. */
    public static Path software() {
        return folder().resolve(".jambatan");
    }

    private static Path found(Path from) {
        for (@Nullable Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("jambatan")) && Files.isDirectory(folder.resolve("deploy"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No Jambatan checkout at " + from + " or above; set -Djambatan.home.");
    }
}
