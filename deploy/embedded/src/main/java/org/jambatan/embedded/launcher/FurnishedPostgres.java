package org.jambatan.embedded.launcher;

import java.util.List;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.postgres.PostgresServer;

/** PostgreSQL with one database for each service and one for Keycloak. */
record FurnishedPostgres(PostgresServer server, Secrets secrets) implements Part {
    @Override
    public void furnish() {
        Place.SERVICES.forEach(this::database);
        database("keycloak");
    }

    private void database(String name) {
        server.createDatabase(name, secrets.of("database." + name + ".owner"), secrets.of("database." + name + ".app"));
    }

    @Override
    public String name() {
        return server.name();
    }

    @Override
    public void prepare() {
        server.prepare();
    }

    @Override
    public Command command() {
        return server.command();
    }

    @Override
    public boolean isReady() {
        return server.isReady();
    }

    @Override
    public List<Integer> ports() {
        return server.ports();
    }

    @Override
    public String stopSignal() {
        return server.stopSignal();
    }
}
