package org.jambatan.embedded.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;

/** The data directory of one server. */
final class Cluster {
    private final Path folder;

    Cluster(Path folder) {
        this.folder = folder;
    }

    void prepare(String superuserPassword) {
        Folders.once(folder, fresh -> initialise(fresh, superuserPassword));
        new StaleLock(folder).clear();
    }

    private static void initialise(Path fresh, String superuserPassword) throws IOException {
        var passwordFile = fresh.resolveSibling(fresh.getFileName() + ".password");
        Secret.write(passwordFile, superuserPassword);
        try {
            run(fresh, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static void run(Path fresh, Path passwordFile) throws IOException {
        var line = PostgresProgram.line(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                PostgresServer.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--locale=C.UTF-8",
                "--encoding=UTF8",
                "-A",
                "scram-sha-256",
                "--data-checksums");
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PartFailed("initdb failed: "
                        + said.strip().lines().reduce((a, b) -> b).orElse("(silent)"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("initdb was interrupted.", e);
        }
    }
}
