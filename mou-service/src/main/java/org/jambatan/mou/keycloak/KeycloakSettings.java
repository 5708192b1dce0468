package org.jambatan.mou.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where Keycloak's admin API is, and who we are there. */
@ConfigMapping(prefix = "jambatan.keycloak")
interface KeycloakSettings {

    @WithDefault("http://localhost:8180")
    URI url();

    @WithDefault("jambatan")
    String realm();

    @WithDefault("mou-service")
    String clientId();

    /** No default: who knows it writes memberships. */
    Optional<String> clientSecret();

    @WithDefault("5s")
    Duration timeout();

    /** How often what Keycloak does not know yet is looked for; named here since a mapping refuses what it does not know. */
    @WithDefault("1s")
    String followEvery();

    /** How often Keycloak is compared with what should be there; {@code off} for never. */
    @WithDefault("30s")
    String compareEvery();
}
