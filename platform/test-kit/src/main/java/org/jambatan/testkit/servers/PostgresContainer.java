package org.jambatan.testkit.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.embedded.parts.Secret;
import org.jambatan.embedded.postgres.PostgresServer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL 18 from its official image, set up as the embedded one is. */
final class PostgresContainer {

    private static final String IMAGE = "postgres:18";
    private static final int PORT = 5432;

    private PostgresContainer() {}

    @SuppressWarnings("resource") // lives as long as the run; Testcontainers removes it
    static int start(Path folder, boolean durable) {
        var command = new ArrayList<>(List.of("postgres", "-c", "max_connections=200"));
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            command.addAll(List.of("-c", setting + (durable ? "=on" : "=off")));
        }
        var container = new PostgreSQLContainer(IMAGE)
                .withUsername(PostgresServer.SUPERUSER)
                .withPassword(Secret.keptIn(folder.resolve("superuser.password")))
                .withDatabaseName("postgres")
                .withCommand(command.toArray(String[]::new));
        container.addEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --encoding=UTF8 --data-checksums");
        container.start();
        return container.getMappedPort(PORT);
    }
}
