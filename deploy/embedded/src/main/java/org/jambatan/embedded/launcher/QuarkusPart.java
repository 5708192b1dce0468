package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Ports;

/** One of the five services, or anything else that Quarkus packaged and that answers on a health path. */
final class QuarkusPart implements Part {
    private final String name;
    private final Place place;
    private final Path built;
    private final String healthPath;
    private final Map<String, String> environment;
    private final List<String> options;

    /** @param options of the Java machine, beside those that all have */
    QuarkusPart(
            String name,
            Place place,
            String module,
            String healthPath,
            Map<String, String> environment,
            String... options) {
        this.name = name;
        this.place = place;
        this.built = Home.folder().resolve(module).resolve("target/quarkus-app");
        this.healthPath = healthPath;
        this.environment = environment;
        this.options = List.of(options);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new PartFailed("The service " + name + " is not built: " + built + " is missing.");
        }
        copy();
    }

    /** A copy: a build beside the running platform replaces the jars that a running service still reads from. */
    private Path copy() {
        try {
            var made =
                    Files.getLastModifiedTime(built.resolve("quarkus-run.jar")).toMillis();
            var apps = place.run().resolve("apps");
            var copy = apps.resolve(name + "-" + made);
            if (!Files.isDirectory(copy)) {
                forgetOlder(apps);
            }
            return Folders.once(copy, fresh -> copyTree(built, fresh));
        } catch (IOException e) {
            throw new PartFailed("The service " + name + " cannot be copied: " + e.getMessage(), e);
        }
    }

    private void forgetOlder(Path apps) throws IOException {
        Files.createDirectories(apps);
        try (Stream<Path> copies = Files.list(apps)) {
            for (var old : copies.filter(this::isCopyOfThis).toList()) {
                Folders.delete(old);
            }
        }
    }

    private boolean isCopyOfThis(Path folder) {
        return folder.getFileName().toString().startsWith(name + "-");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Override
    public Command command() {
        var folder = copy();
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(options);
        var trained = folder.resolve("trained.aot");
        if (Files.exists(trained)) {
            line.add("-XX:AOTCache=" + trained);
        }
        line.addAll(List.of("-jar", "quarkus-run.jar"));
        return new Command(line, environment, folder);
    }

    @Override
    public boolean isReady() {
        return Ports.answers(place.port(name)) && answers(healthPath, 200);
    }

    @Override
    public boolean isStuck() {
        return answers("/q/health/live", 503);
    }

    private boolean answers(String path, int status) {
        try {
            return Api.anonymous("http://127.0.0.1:" + place.port(name)).once("GET", path) == status;
        } catch (PartFailed noAnswer) {
            return false;
        }
    }

    @Override
    public List<Integer> ports() {
        return List.of(place.port(name));
    }
}
