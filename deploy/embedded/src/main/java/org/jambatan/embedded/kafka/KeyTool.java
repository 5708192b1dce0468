package org.jambatan.embedded.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.embedded.parts.PartFailed;

/** The JDK's keytool. The password goes by environment: arguments stand in every list of processes. */
final class KeyTool {
    private static final String PASSWORD = "JAMBATAN_STORE_PASSWORD";

    private KeyTool() {}

    /** A key pair with its certificate, valid from an hour ago, since clocks differ. */
    static void generate(Path store, String password, String alias, String name, String days, String... more)
            throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-startdate",
                "-1H",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass:env",
                PASSWORD,
                "-alias",
                alias,
                "-dname",
                name,
                "-validity",
                days));
        line.addAll(List.of(more));
        run(line, password);
    }

    private static void run(List<String> line, String password) throws IOException {
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put(PASSWORD, password);
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new PartFailed("keytool failed: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("keytool was interrupted.", e);
        }
    }
}
