package org.jambatan.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a test run's servers keep their data: under the build folder, so that {@code mvn clean} takes all of it. */
final class RunFolder {

    private RunFolder() {}

    static Path of(String server) {
        try {
            var target = Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
            return Files.createTempDirectory(target, server + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the test run's " + server + " can be made.", e);
        }
    }
}
