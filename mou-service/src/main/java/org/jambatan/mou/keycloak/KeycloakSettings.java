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
}
