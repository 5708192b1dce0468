package org.jambatan.embedded.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartProcess;
import org.jambatan.embedded.parts.Secret;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own on 127.0.0.1. The launcher runs it as a {@link Part}; a test starts it with
 * {@link #start(PostgresSettings)} and stops it with {@link #stop()}.
 */
public final class PostgresServer implements Part, AutoCloseable {
    public static final String SUPERUSER = "postgres";

    private final PostgresSettings settings;
    private @Nullable PartProcess process;

    public PostgresServer(PostgresSettings settings) {
        this.settings = settings;
    }

    /** Makes the cluster if need be, starts the server and returns once it answers. */
    public static PostgresServer start(PostgresSettings settings) {
        var server = new PostgresServer(settings);
        server.start();
        return server;
    }

    public void start() {
        var started = PartProcess.start(this, settings.folder().resolve("postgres.log"));
        started.awaitReady();
        process = started;
    }

    /** Ends open sessions, writes a checkpoint, stops; the data stays. */
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

    public int port() {
        return settings.port();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    public String superuserPassword() {
        return Secret.keptIn(settings.folder().resolve("superuser.password"));
    }

    /** A connection that may do everything: for making databases, and for tests that look behind the services. */
    public Connection superuserConnection(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser(SUPERUSER);
        source.setPassword(superuserPassword());
        source.setConnectTimeout(5);
        return source.getConnection();
    }

    /**
     * Makes the database with its roles {@code <name>_owner} (migrations) and {@code <name>_app} (the service, which
     * may read and write the owner's tables and make none), or brings those that are there up to this.
     */
    public void createDatabase(String name, String ownerPassword, String appPassword) {
        new ServiceDatabase(this, name).create(ownerPassword, appPassword);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void prepare() {
        new Cluster(cluster()).prepare(superuserPassword());
    }

    @Override
    public Command command() {
        var line =
                new ArrayList<>(PostgresProgram.line("postgres", "-D", cluster().toString()));
        line.addAll(List.of("-p", Integer.toString(settings.port())));
        set(line, "listen_addresses", "127.0.0.1");
        set(line, "unix_socket_directories", "");
        set(line, "max_connections", Integer.toString(settings.connections()));
        set(line, "shared_buffers", "128MB");
        set(line, "log_line_prefix", "%m [%p] %d ");
        set(line, "fsync", settings.durable() ? "on" : "off");
        set(line, "synchronous_commit", settings.durable() ? "on" : "off");
        set(line, "full_page_writes", settings.durable() ? "on" : "off");
        return new Command(line, Map.of("TZ", "UTC"), cluster());
    }

    private static void set(List<String> line, String key, String value) {
        line.addAll(List.of("-c", key + "=" + value));
    }

    @Override
    public boolean isReady() {
        try (var connection = superuserConnection("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port());
    }

    /** Fast shutdown; on TERM it would wait for its clients to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Path cluster() {
        return settings.folder().resolve("cluster");
    }
}
