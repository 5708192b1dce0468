package org.jambatan.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.launcher.Launcher;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.ProcessRecord;
import org.jambatan.embedded.parts.ProcessRecords;

/** One platform in a folder and on ports of its own, worked by the commands that {@code ./jambatan} passes on. */
final class Platform {
    static final List<String> PARTS =
            List.of("postgres", "kafka", "mailbox", "keycloak", "catalog", "booking", "mou", "notification", "gateway");

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(6);

    private final Path home;
    private final Path folder;
    private final Path classes;
    private final Map<String, Integer> ports;

    Platform(Path folder, Map<String, Integer> ports) {
        this(Home.folder(), folder, ports);
    }

    /** Of another checkout than this one. */
    Platform(Path home, Path folder, Map<String, Integer> ports) {
        this.home = home;
        this.folder = folder;
        this.classes = folder.resolve("launcher");
        this.ports = Map.copyOf(ports);
    }

    /** Runs the command to its end, and reads what it says to the end: a detached platform must not hold that open. */
    Run run(String... arguments) {
        var name = "./jambatan " + String.join(" ", arguments);
        try {
            var process = start(arguments);
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end; it said:\n" + output);
            }
            return new Run(name, process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + name, e);
        }
    }

    /** The command as a process, for who wants to interfere with it. */
    Process start(String... arguments) throws IOException {
        var embedded = Home.folder().resolve("deploy/embedded/target");
        var launcher = Folders.once(classes, fresh -> copy(embedded.resolve("classes"), fresh));
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.add("-Dslf4j.internal.verbosity=ERROR");
        line.add("-Djambatan.home=" + home);
        line.add("-Djambatan.dir=" + folder);
        ports.forEach((part, port) -> line.add("-Djambatan.port." + part + "=" + port));
        line.add("-cp");
        line.add(launcher + ":" + embedded.resolve("lib") + "/*");
        line.add(Launcher.class.getName());
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .start();
    }

    /** A build beside the tests must not pull the classes from under a running launcher. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    ProcessRecord process(String part) {
        return new ProcessRecords(folder.resolve("run"))
                .of(part)
                .orElseThrow(() -> new AssertionError("there is no record of " + part));
    }

    /** {@code kill -9}, and back only when the process is gone. */
    void kill(String part) {
        var process = process(part).living().orElseThrow(() -> new AssertionError(part + " does not run"));
        process.destroyForcibly();
        process.onExit().join();
    }

    void awaitReady(String part, Duration patience) {
        Await.until(
                part + " is ready",
                patience,
                () -> process(part),
                entry -> entry.state().equals("ready") && entry.living().isPresent());
    }

    void awaitHealth(String status, Duration patience) {
        Await.until(
                "/health says " + status,
                patience,
                () -> Http.lenient(this).get("/health"),
                reply -> reply.text("/status").equals(status));
    }

    String gateway() {
        return "http://localhost:" + port("gateway");
    }

    String keycloak() {
        return "http://localhost:" + port("keycloak");
    }

    String kafka() {
        return "127.0.0.1:" + port("kafka");
    }

    int port(String part) {
        return ports.get(part);
    }

    Map<String, Integer> ports() {
        return ports;
    }

    Path folder() {
        return folder;
    }

    /** While this file is there, the launcher keeps the part stopped. */
    Path hold(String part) {
        return folder.resolve("run").resolve(part + ".held");
    }

    /** A password of this platform, as its operator finds it. */
    String secret(String name) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("data/secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }
}
