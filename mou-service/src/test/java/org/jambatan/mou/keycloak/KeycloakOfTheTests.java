package org.jambatan.mou.keycloak;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A Keycloak with nothing in it but what tests and the service put there; compared only when a test says so. */
public final class KeycloakOfTheTests implements QuarkusTestResourceLifecycleManager {

    private FakeKeycloak keycloak;

    @Override
    public Map<String, String> start() {
        try {
            keycloak = new FakeKeycloak();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "jambatan.keycloak.url", keycloak.url(),
                "jambatan.keycloak.client-secret", "of-the-tests",
                "jambatan.keycloak.follow-every", "0.2s",
                "jambatan.keycloak.compare-every", "off");
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.stop();
        }
    }
}
