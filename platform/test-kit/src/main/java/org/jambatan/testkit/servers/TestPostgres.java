package org.jambatan.testkit.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jambatan.embedded.postgres.PostgresServer;
import org.jambatan.embedded.postgres.PostgresSettings;

/**
 * The PostgreSQL server of this test run. Commits wait for the disk only when {@code -Djambatan.durable=true} (or the
 * resource's {@code durable} argument) asks for it: without that, a crash test would prove nothing.
 */
final class TestPostgres {

    private static final String PASSWORD = "test-only";

    private TestPostgres() {}

    /** Starts the server if need be, makes the database with both roles, and answers how a service reaches them. */
    static Map<String, String> with(String database, boolean durable) {
        var server = OncePerRun.get(durable ? "postgres.durable" : "postgres", () -> start(durable));
        var url = OncePerRun.get("database." + database + "." + durable, () -> create(server, database));
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", database + "_app",
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", database + "_owner",
                "quarkus.flyway.password", PASSWORD);
    }

    /** To a database that some test resource has started. */
    static Connection connection(String database) {
        var url = System.getProperty(OncePerRun.PREFIX + "database." + database + ".false");
        var durable = System.getProperty(OncePerRun.PREFIX + "database." + database + ".true");
        try {
            return DriverManager.getConnection(url == null ? durable : url, database + "_app", PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + database + " cannot be reached.", e);
        }
    }

    private static String start(boolean durable) {
        var folder = RunFolder.of("postgres");
        var settings = durable
                ? PostgresSettings.in(folder)
                : PostgresSettings.in(folder).withoutFsync();
        var port = Containers.asked()
                ? Containers.postgres(folder, durable)
                : Watch.over(folder, () -> PostgresServer.start(settings)).port();
        return port + " " + folder;
    }

    private static String create(String server, String database) {
        var words = server.split(" ", 2);
        var settings = PostgresSettings.in(Path.of(words[1])).onPort(Integer.parseInt(words[0]));
        var reached = new PostgresServer(settings);
        reached.createDatabase(database, PASSWORD, PASSWORD);
        return reached.jdbcUrl(database);
    }
}
