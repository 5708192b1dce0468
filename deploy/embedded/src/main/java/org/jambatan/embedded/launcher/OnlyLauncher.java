package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jambatan.embedded.parts.PartFailed;
import org.jspecify.annotations.Nullable;

/** A lock the operating system gives back however its holder ends: two launchers never work in one folder. */
final class OnlyLauncher implements AutoCloseable {
    private final FileChannel file;

    private OnlyLauncher(FileChannel file) {
        this.file = file;
    }

    static OnlyLauncher of(Place place) {
        try {
            Files.createDirectories(place.run());
            var file = FileChannel.open(
                    place.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new PartFailed("Another ./jambatan up already works in " + place.folder() + ".");
            }
            return new OnlyLauncher(file);
        } catch (IOException e) {
            throw new PartFailed("The folder " + place.run() + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new PartFailed("The launcher's lock cannot be given back: " + e.getMessage(), e);
        }
    }
}
