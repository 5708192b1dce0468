package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.PartFailed;

/**
 * A cold copy: the platform is stopped, its whole data folder, secrets included, goes into one archive that only its
 * owner may read, and the platform is started again if it ran.
 */
final class Backup {
    private final Place place;
    private final Progress progress;

    Backup(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int to(Path file) {
        if (!Files.isDirectory(place.data())) {
            throw new PartFailed("There is no data in " + place.data() + " to back up.");
        }
        return whileStopped(() -> {
            write(file);
            progress.say("All data is in " + file + "; it holds the platform's secrets, so keep it safe.");
        });
    }

    int from(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PartFailed("There is no file " + file + ".");
        }
        return whileStopped(() -> {
            read(file);
            progress.say("The data of " + file + " is back.");
        });
    }

    private void write(Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        tar("-czf", unfinished.toString(), "-C", place.folder().toString(), "data");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Unpacked beside the present data and swapped only when it is whole: a broken archive costs nothing. */
    private void read(Path file) throws IOException {
        var fresh = place.folder().resolve("restoring");
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        tar("-xzpof", file.toString(), "-C", fresh.toString());
        if (!Files.exists(fresh.resolve("data/secrets.properties"))) {
            Folders.delete(fresh);
            throw new PartFailed(file + " is not a backup of a Jambatan platform.");
        }
        Folders.delete(place.data());
        Files.move(fresh.resolve("data"), place.data(), StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(fresh);
    }

    private static void tar(String... arguments) {
        var line = new ArrayList<>(List.of("tar"));
        line.addAll(List.of(arguments));
        if (Tool.run(line, Map.of()) != 0) {
            throw new PartFailed("tar failed; nothing was changed.");
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private int whileStopped(Work work) {
        var down = new Down(place, progress);
        var ran = down.anythingRuns();
        if (ran) {
            down.stop();
        }
        try {
            alone(work);
        } catch (PartFailed e) {
            progress.say(e.getMessage());
            startAgain(ran);
            return 1;
        }
        return startAgain(ran);
    }

    private void alone(Work work) {
        try (var _ = OnlyLauncher.of(place)) {
            work.run();
        } catch (IOException e) {
            throw new PartFailed("The copy failed: " + e.getMessage(), e);
        }
    }

    private int startAgain(boolean ran) {
        return ran ? new Up(place, progress).run(true) : 0;
    }
}
