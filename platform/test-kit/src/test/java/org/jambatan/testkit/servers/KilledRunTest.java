package org.jambatan.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.parts.Ports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledRunTest {

    /** A test run that starts a server, says where, and never ends by itself. */
    static final class Run {
        public static void main(String[] arguments) throws InterruptedException {
            var servers = new Servers();
            servers.init(Map.of("database", "killed", "kafka", "false"));
            System.out.println("started " + servers.start().get("quarkus.datasource.jdbc.url"));
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    @Test
    void a_server_does_not_outlive_a_run_that_was_killed(@TempDir(cleanup = CleanupMode.NEVER) Path folder)
            throws IOException, InterruptedException {
        var run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djambatan.home=" + org.jambatan.embedded.Home.folder(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName()))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var port = portOf(run);
        assertThat(Ports.answers(port)).isTrue();

        run.destroyForcibly().waitFor();

        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (Ports.answers(port) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(Ports.answers(port)).isFalse();
    }

    private static int portOf(Process run) throws IOException {
        try (var said = new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("started ")) {
                    return Integer.parseInt(line.replaceFirst(".*:(\\d+)/.*", "$1"));
                }
            }
        }
        throw new AssertionError("The run started nothing.");
    }
}
