package org.jambatan.embedded.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.PartFailed;

/** Keycloak unpacked and built for PostgreSQL, once, under {@code .jambatan/keycloak-<version>}. */
final class KeycloakDistribution {
    private static final Path ZIP = Path.of("deploy/keycloak/target/keycloak.zip");

    private KeycloakDistribution() {}

    static Path folder() {
        var file = Home.folder().resolve(ZIP);
        if (!Files.exists(file)) {
            throw new PartFailed("Keycloak's archive is not at " + file + "; build the module deploy/keycloak first.");
        }
        try (var zip = new ZipFile(file.toFile())) {
            var root = zip.entries().nextElement().getName().replaceAll("/.*", "");
            return Folders.once(Home.software().resolve(root), fresh -> {
                unpack(zip, root, fresh);
                build(fresh);
            });
        } catch (IOException e) {
            throw new PartFailed("Keycloak's archive " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void unpack(ZipFile zip, String root, Path into) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            var target = into.resolve(Path.of(root).relativize(Path.of(entry.getName())))
                    .normalize();
            if (!target.startsWith(into)) {
                throw new IOException("the archive names a place outside itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
    }

    /** Half a minute of preparation that each start would otherwise repeat. */
    private static void build(Path folder) throws IOException {
        var builder = new ProcessBuilder(
                        "sh", folder.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--health-enabled=true")
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PartFailed("Keycloak's build failed: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Keycloak's build was interrupted.", e);
        }
    }
}
