package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jambatan.embedded.http.PasswordTokens;

/** What the operator of this platform may do at its Keycloak. */
final class KeycloakAdmin {
    private final Http http;

    KeycloakAdmin(Platform platform) {
        var token = new PasswordTokens(
                platform.keycloak(), "master", "admin-cli", "admin", platform.secret("keycloak.admin"));
        this.http = Http.at(platform.keycloak() + "/admin/realms/jambatan", token);
    }

    /** A client whose tokens are like the command line's, but end after a second. */
    Reply addShortLivedClient(String name) {
        http.post("/clients", """
                        {"clientId":"%s","publicClient":true,"standardFlowEnabled":false,
                         "directAccessGrantsEnabled":true,"attributes":{"access.token.lifespan":"1"},
                         "defaultClientScopes":["basic","roles","organization","jambatan-api"]}""".formatted(name)).expecting(201);
        var client = http.get("/clients?clientId=" + name).expecting(200);
        assertThat(client.json()).hasSize(1);
        return client;
    }

    void removeClient(String id) {
        http.once("DELETE", "/clients/" + id, "", Map.of()).expecting(204);
    }
}
