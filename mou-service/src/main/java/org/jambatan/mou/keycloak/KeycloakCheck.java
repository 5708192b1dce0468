package org.jambatan.mou.keycloak;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Keycloak away means degraded, not unready: memberships are taken and follow when it is back. */
@Readiness
class KeycloakCheck implements HealthCheck {

    private final AdminApi api;

    KeycloakCheck(AdminApi api) {
        this.api = api;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keycloak")
                .withData("degraded", !api.answers())
                .up()
                .build();
    }
}
