package org.jambatan.embedded.keycloak;

import java.nio.file.Path;

/**
 * Where the identity server listens, where its data is, and how its administrator gets in.
 *
 * @param folder for its temporary files
 * @param port on 127.0.0.1; the issuer is {@code http://localhost:<port>/realms/jambatan}
 * @param managementPort for its health, on 127.0.0.1
 * @param jdbcUrl its database in PostgreSQL, where all its data is
 * @param adminPassword of the account {@code admin} of the master realm, made at the first start
 */
public record KeycloakSettings(
        Path folder,
        int port,
        int managementPort,
        String jdbcUrl,
        String databaseUser,
        String databasePassword,
        String adminPassword) {
    /** One address for browsers, front-ends and services: tokens are refused under any other name of it. */
    public String url() {
        return "http://localhost:" + port;
    }
}
