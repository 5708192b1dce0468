package org.jambatan.embedded.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets, and files that only their owner may read. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 192 random bits in letters and digits, safe in every configuration file and shell. */
    public static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The secret kept in a file, made at the first asking. */
    public static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new PartFailed("The secret " + file + " can be neither read nor made: " + e.getMessage(), e);
        }
    }

    /** Writes whole or not at all: a half-written secret would lock its owner out of the data it guards. */
    public static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", "", ownerOnly);
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
