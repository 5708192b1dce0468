package org.jambatan.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jambatan.embedded.Home;

/**
 * An agency's own system: one of the guide's programs, run as its reader would run it, with the file that
 * {@code consumer add} has written and nothing else of the platform.
 */
final class AgencySystem {
    static final String JAVA = "Feed.java";
    static final String JAVASCRIPT = "feed.js";
    static final String PYTHON = "feed.py";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path properties;

    private AgencySystem(Path properties) {
        this.properties = properties;
    }

    static AgencySystem with(Path properties) {
        return new AgencySystem(properties);
    }

    static Path folder() {
        return Path.of(System.getProperty("jambatan.systemtests.target", "target"), "agencies")
                .toAbsolutePath();
    }

    String property(String name) {
        var lines = new Properties();
        try (var file = Files.newBufferedReader(properties)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.getProperty(name);
    }

    /** The same system with one line of its file changed, as an intruder would. */
    AgencySystem but(String name, String value) {
        try {
            var changed = properties.resolveSibling(name + "-" + properties.getFileName());
            var text = Files.readString(properties).replaceAll("(?m)^" + name + "=.*$", name + "=" + value);
            Files.writeString(changed, text);
            return new AgencySystem(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every event of the state, or since a time: the program ends by itself. */
    List<String> reads(String program, String... mode) {
        var run = run(program, mode);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output()
                .lines()
                .filter(line -> line.startsWith("org.jambatan."))
                .toList();
    }

    Run run(String program, String... mode) {
        try {
            var output = Files.createTempFile(folder(), "run-", ".log");
            var process = start(program, output, mode);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return new Run(program, 124, "not ended after " + PATIENCE + ": " + Files.readString(output));
            }
            return new Run(program, process.exitValue(), Files.readString(output, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    Process start(String program, Path output, String... mode) throws IOException {
        var line = new ArrayList<>(interpreterOf(program));
        line.add(Home.folder().resolve("docs/guides/agency").resolve(program).toString());
        line.add(properties.toString());
        line.addAll(List.of(mode));
        var builder = new ProcessBuilder(line)
                .directory(folder().toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("NODE_PATH", folder().resolve("node_modules").toString());
        return builder.start();
    }

    private static List<String> interpreterOf(String program) {
        return switch (program) {
            case JAVA ->
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        Home.folder().resolve("deploy/embedded/target/lib") + "/*");
            case JAVASCRIPT -> List.of("node");
            case PYTHON -> List.of("/usr/bin/python3");
            default -> throw new IllegalArgumentException(program);
        };
    }

    /** What the guide tells its reader to install; a missing tool is named, and nothing is skipped. */
    static void install(String program) {
        switch (program) {
            case JAVASCRIPT ->
                must(
                        "npm",
                        "npm install kafkajs",
                        List.of(
                                "npm",
                                "install",
                                "--no-save",
                                "--no-audit",
                                "--no-fund",
                                "--prefix",
                                folder().toString(),
                                "kafkajs@2.2.4"));
            case PYTHON ->
                must(
                        "python3-kafka",
                        "apt-get install python3-kafka",
                        List.of("/usr/bin/python3", "-c", "import kafka"));
            default -> {}
        }
    }

    private static void must(String tool, String how, List<String> line) {
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor())
                    .as("%s is needed (%s): %s", tool, how, said)
                    .isZero();
        } catch (IOException e) {
            throw new AssertionError(tool + " is needed (" + how + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** A token by the client credentials that stand in the file, and the API by it. */
    Http api() {
        var keycloak = property("jambatan.token.url");
        var base = keycloak.substring(0, keycloak.indexOf("/realms"));
        var reply = Http.anonymous(base)
                .form(
                        keycloak.substring(base.length()),
                        "grant_type=client_credentials&client_id=" + property("jambatan.client.id") + "&client_secret="
                                + property("jambatan.client.secret"));
        var token = reply.expecting(200).text("/access_token");
        return Http.at(property("jambatan.api"), () -> token);
    }
}
