package org.jambatan.embedded.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jambatan.embedded.parts.PartFailed;

/** One service's database: an owner who migrates, an application role that cannot change the schema, nobody else. */
final class ServiceDatabase {
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private final PostgresServer server;
    private final String name;

    ServiceDatabase(PostgresServer server, String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        this.server = server;
        this.name = name;
    }

    void create(String ownerPassword, String appPassword) {
        try {
            try (var connection = server.superuserConnection("postgres")) {
                role(connection, name + "_owner", ownerPassword);
                role(connection, name + "_app", appPassword);
                database(connection);
            }
            try (var connection = server.superuserConnection(name)) {
                grant(connection);
            }
        } catch (SQLException e) {
            throw new PartFailed("The database " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        execute(connection, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, role, password.replace("'", "''")));
    }

    private void database(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE %s OWNER %s_owner".formatted(name, name));
        }
        execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        execute(connection, "GRANT CONNECT ON DATABASE %s TO %s_app".formatted(name, name));
    }

    private void grant(Connection connection) throws SQLException {
        for (var extension : EXTENSIONS) {
            execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
        }
        var owned = "ALTER DEFAULT PRIVILEGES FOR ROLE " + name + "_owner IN SCHEMA public GRANT ";
        execute(connection, "ALTER SCHEMA public OWNER TO " + name + "_owner");
        execute(connection, "GRANT USAGE ON SCHEMA public TO " + name + "_app");
        execute(connection, owned + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + name + "_app");
        execute(connection, owned + "USAGE ON SEQUENCES TO " + name + "_app");
    }

    private static boolean exists(Connection connection, String query, String value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
