package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.parts.PartFailed;
import org.jspecify.annotations.Nullable;

/**
 * Where one platform lives: its folder and its ports. {@code JAMBATAN_DIR} and {@code JAMBATAN_PORT_<PART>}, or the
 * system properties {@code jambatan.dir} and {@code jambatan.port.<part>}, put a second one beside the first.
 */
public record Place(Path folder) {
    static final List<String> SERVICES = List.of("catalog", "booking", "mou", "notification");

    private static final List<String> WITH_A_PORT = List.of(
            "gateway",
            "catalog",
            "booking",
            "mou",
            "notification",
            "keycloak",
            "keycloak.management",
            "postgres",
            "kafka",
            "kafka.controller",
            "kafka.agencies",
            "mailbox",
            "mailbox.page");

    public static Place ofThisRun() {
        var given = setting("dir");
        return new Place(given == null ? Home.software() : Path.of(given).toAbsolutePath());
    }

    int port(String part) {
        var given = setting("port." + part);
        if (given == null) {
            return defaultPort(part);
        }
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new PartFailed("JAMBATAN_PORT_" + environmentName(part) + " is not a number: " + given, e);
        }
    }

    private static int defaultPort(String part) {
        return switch (part) {
            case "gateway" -> 8080;
            case "catalog" -> 8081;
            case "booking" -> 8082;
            case "mou" -> 8083;
            case "notification" -> 8084;
            case "keycloak" -> 8180;
            case "keycloak.management" -> 9180;
            case "postgres" -> 15432;
            case "kafka" -> 19092;
            case "kafka.controller" -> 19093;
            case "kafka.agencies" -> 19094;
            case "mailbox" -> 13025;
            case "mailbox.page" -> 13080;
            default -> throw new IllegalArgumentException("no such part: " + part);
        };
    }

    /** The variable by which another port is chosen in the place of this one. */
    String variableOf(int port) {
        var part = WITH_A_PORT.stream()
                .filter(each -> port(each) == port)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part has port " + port));
        return "JAMBATAN_PORT_" + environmentName(part);
    }

    String url(String part) {
        return "http://localhost:" + port(part);
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Whose scripts the gateway answers, besides those it is configured with; written by {@code client add}. */
    Path origins() {
        return data().resolve("front-ends.origins");
    }

    Path run() {
        return folder.resolve("run");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Whether the demo world is loaded at the first start; a run that brings its own data says {@code none}. */
    boolean wantsDemoWorld() {
        return isDemo() && !"none".equals(setting("demo.world"));
    }

    /**
     * Whether the demo's accounts, whose password everybody knows, are let in. {@code JAMBATAN_DEMO=none} at the first
     * start leaves them out, for good: what began without them gets none at a later start that forgets to say so.
     */
    boolean isDemo() {
        return !"none".equals(setting("demo")) && !Files.exists(withoutDemo());
    }

    /** Refuses to take the accounts away from a world they have made: their doings would stay, and their sessions. */
    void settleWhetherDemo() {
        try {
            Files.createDirectories(data());
            if (!isDemo() && !Files.exists(withoutDemo())) {
                beginWithoutDemo();
            }
        } catch (IOException e) {
            throw new PartFailed("The folder " + data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void beginWithoutDemo() throws IOException {
        if (Files.exists(data().resolve("postgres"))) {
            throw new PartFailed("The data in " + data() + " is a demo's; without the demo begin in another folder, by"
                    + " JAMBATAN_DIR, or after ./jambatan reset.");
        }
        Files.createFile(withoutDemo());
    }

    private Path withoutDemo() {
        return data().resolve("without-demo");
    }

    static @Nullable String setting(String key) {
        var property = System.getProperty("jambatan." + key);
        return property != null ? property : System.getenv("JAMBATAN_" + environmentName(key));
    }

    static String environmentName(String key) {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
