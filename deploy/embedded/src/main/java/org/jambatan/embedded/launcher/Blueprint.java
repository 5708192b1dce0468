package org.jambatan.embedded.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jambatan.embedded.kafka.Certificates;
import org.jambatan.embedded.kafka.KafkaServer;
import org.jambatan.embedded.kafka.KafkaSettings;
import org.jambatan.embedded.kafka.OuterListener;
import org.jambatan.embedded.keycloak.KeycloakServer;
import org.jambatan.embedded.keycloak.KeycloakSettings;
import org.jambatan.embedded.keycloak.RealmDescription;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.postgres.PostgresServer;
import org.jambatan.embedded.postgres.PostgresSettings;

/**
 * The parts of one platform and how they find each other: every address and password a service needs is given to
 * it by environment, and stands nowhere else.
 */
final class Blueprint {
    private static final int CONNECTIONS = 200;
    private static final int CONNECTIONS_PER_SERVICE = 16;

    /** As the client {@code partner-web} of the demo's realm. */
    private static final String FRONT_ENDS_UNDER_DEVELOPMENT = "http://localhost:3000,http://localhost:5173";

    /** Who calls Keycloak's admin API: one writes accounts and memberships, one reads addresses and languages. */
    private static final Set<String> KEYCLOAKS_CLIENTS = Set.of("mou", "notification");

    private final Place place;
    private final Secrets secrets;
    private final FirstAgency firstAgency;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;

    Blueprint(Place place) {
        this.place = place;
        this.firstAgency = FirstAgency.of(place);
        this.secrets = new Secrets(place.data().resolve("secrets.properties"));
        this.postgres = new PostgresServer(
                new PostgresSettings(place.data().resolve("postgres"), place.port("postgres"), true, CONNECTIONS));
        this.keycloak = new KeycloakServer(
                new KeycloakSettings(
                        place.run().resolve("keycloak"),
                        place.port("keycloak"),
                        place.port("keycloak.management"),
                        postgres.jdbcUrl("keycloak"),
                        "keycloak_owner",
                        secrets.of("database.keycloak.owner"),
                        secrets.of("keycloak.admin")),
                place.isDemo() ? realm() : realm().withoutDemo());
    }

    /**
     * In the order of starting: each wave needs the ones before it and none of its own. Services fetch Keycloak's keys
     * when the first token comes, so they start beside it.
     */
    List<List<Part>> waves() {
        var last = services();
        last.addFirst(keycloak);
        if (place.isDemo()) {
            last.addFirst(new MailboxPart(place));
        }
        return List.of(List.of(postgresWithDatabases()), List.of(kafka()), last);
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    /** In the data folder: a backup brings back the authority that clients trust. */
    Certificates certificates() {
        return new Certificates(place.data().resolve("agencies"));
    }

    private Part postgresWithDatabases() {
        return new FurnishedPostgres(postgres, secrets);
    }

    private Part kafka() {
        return new KafkaServer(KafkaSettings.in(place.data().resolve("kafka"))
                .onPorts(place.port("kafka"), place.port("kafka.controller"))
                .with(new OuterListener(place.port("kafka.agencies"), certificates())));
    }

    private List<Part> services() {
        var parts = new ArrayList<Part>();
        for (var service : Place.SERVICES) {
            parts.add(new QuarkusPart(
                    service,
                    place,
                    service + "-service",
                    "/q/health/ready",
                    ofService(service),
                    "-XX:TieredStopAtLevel=1"));
        }
        // The one through which everything goes is worth compiling well.
        parts.add(new QuarkusPart("gateway", place, "gateway", "/health", ofGateway()));
        return parts;
    }

    private Map<String, String> ofService(String service) {
        var environment = ofEveryone(service);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of("database." + service + ".app"));
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(CONNECTIONS_PER_SERVICE));
        environment.put("QUARKUS_FLYWAY_USERNAME", service + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.of("database." + service + ".owner"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + place.port("kafka"));
        if (KEYCLOAKS_CLIENTS.contains(service)) {
            environment.put("JAMBATAN_KEYCLOAK_URL", keycloakUrl());
            environment.put("JAMBATAN_KEYCLOAK_CLIENT_SECRET", secrets.of("client." + service + "-service"));
        }
        if (service.equals("mou")) {
            environment.put("JAMBATAN_FIRST_AGENCY_ID", firstAgency.id());
            environment.put("JAMBATAN_FIRST_AGENCY_NAME", firstAgency.name());
            environment.put("JAMBATAN_FIRST_AGENCY_COUNTRY", firstAgency.country());
            if (place.isDemo()) {
                environment.put("JAMBATAN_MAIL_HOST", "127.0.0.1");
                environment.put("JAMBATAN_MAIL_PUBLIC_URL", place.url("gateway"));
                environment.put("QUARKUS_MAILER_PORT", Integer.toString(place.port("mailbox")));
            }
        }
        return environment;
    }

    private Map<String, String> ofGateway() {
        var environment = ofEveryone("gateway");
        environment.put("JAMBATAN_CORS_ORIGINS", place.isDemo() ? FRONT_ENDS_UNDER_DEVELOPMENT : "");
        environment.put("JAMBATAN_CORS_ORIGINS_FILE", place.origins().toString());
        if (place.isDemo()) {
            environment.put("JAMBATAN_MAILBOX_URL", "http://127.0.0.1:" + place.port("mailbox.page"));
            environment.put("JAMBATAN_DEMO_VALUES", DemoValues.in(place).toString());
        }
        for (var service : Place.SERVICES) {
            environment.put(
                    "JAMBATAN_ROUTES_" + Place.environmentName(service), "http://127.0.0.1:" + place.port(service));
        }
        return environment;
    }

    private Map<String, String> ofEveryone(String part) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(place.port(part)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloakUrl() + "/realms/jambatan");
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", keycloakUrl() + "/realms/jambatan");
        return environment;
    }

    private String keycloakUrl() {
        return place.url("keycloak");
    }

    private RealmDescription realm() {
        return RealmDescription.of(realmValues());
    }

    private Map<String, String> realmValues() {
        var values = new HashMap<String, String>();
        values.put("gateway.port", Integer.toString(place.port("gateway")));
        values.put("mailbox.port", Integer.toString(place.port("mailbox")));
        values.put("first-agency.id", firstAgency.id());
        values.put("first-agency.name", firstAgency.name());
        values.put("client.gateway", secrets.of("client.gateway"));
        for (var service : Place.SERVICES) {
            values.put("client." + service + "-service", secrets.of("client." + service + "-service"));
        }
        return values;
    }
}
