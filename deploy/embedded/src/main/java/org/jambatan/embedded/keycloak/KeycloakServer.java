package org.jambatan.embedded.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.http.PasswordTokens;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.PartProcess;
import org.jambatan.embedded.parts.Ports;
import org.jspecify.annotations.Nullable;

/**
 * A Keycloak of our own on 127.0.0.1 with the realm {@code jambatan}. The launcher runs it as a {@link Part}; a test
 * starts it with {@link #start()} and stops it with {@link #stop()}.
 */
public final class KeycloakServer implements Part, AutoCloseable {
    private final KeycloakSettings settings;
    private final RealmDescription realm;
    private @Nullable PartProcess process;

    public KeycloakServer(KeycloakSettings settings, RealmDescription realm) {
        this.settings = settings;
        this.realm = realm;
    }

    public void start() {
        var started = PartProcess.start(this, settings.folder().resolve("keycloak.log"));
        started.awaitReady();
        process = started;
    }

    public void stop() {
        if (process != null) {
            process.stop();
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** The admin REST API, as the master realm's administrator. */
    public Api admin() {
        return Api.with(
                settings.url() + "/admin",
                new PasswordTokens(settings.url(), "master", "admin-cli", "admin", settings.adminPassword()));
    }

    public String url() {
        return settings.url();
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void prepare() {
        KeycloakDistribution.folder();
    }

    /**
     * What kc.sh runs, without kc.sh: the shell would stay as the parent, and a killed shell would leave the server
     * running with nobody to end it.
     */
    @Override
    public Command command() {
        var home = KeycloakDistribution.folder();
        return new Command(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx384m",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--db-url=" + settings.jdbcUrl(),
                        "--db-username=" + settings.databaseUser(),
                        "--db-pool-max-size=15",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + settings.managementPort(),
                        "--hostname=" + settings.url(),
                        "--cache=local"),
                Map.of(
                        "KC_DB_PASSWORD", settings.databasePassword(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword()),
                settings.folder());
    }

    /** Its log says "started" long before its tables are made; only its health tells. */
    @Override
    public boolean isReady() {
        if (!Ports.answers(settings.managementPort())) {
            return false;
        }
        try {
            return Api.anonymous("http://127.0.0.1:" + settings.managementPort())
                            .once("GET", "/health/ready")
                    == 200;
        } catch (PartFailed notYet) {
            return false;
        }
    }

    /** At its first start it makes some hundred tables, which a busy machine takes minutes for. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void furnish() {
        new RealmReconciliation(admin(), realm).run();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(), settings.managementPort());
    }
}
