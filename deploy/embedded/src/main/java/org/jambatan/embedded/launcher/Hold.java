package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jambatan.embedded.parts.PartFailed;

/** A file that asks the running launcher to leave one part to somebody else: {@code ./jambatan dev}. */
final class Hold {
    private final Path file;

    Hold(Place place, String part) {
        this.file = place.run().resolve(part + ".held");
    }

    boolean isHeld() {
        return Files.exists(file);
    }

    void whileHeld() throws InterruptedException {
        while (isHeld()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    void take() {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new PartFailed("Another ./jambatan dev already runs this service, or left " + file + " behind.", e);
        }
    }

    void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new PartFailed("The file " + file + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
