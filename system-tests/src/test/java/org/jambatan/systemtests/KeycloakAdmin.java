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

    /** An account with these roles and the demo's password, the one member of a partner that has no organization yet. */
    void addMember(String account, String partner, String... roles) {
        var user = idOf(http.post("/users", """
                {"username":"%1$s","enabled":true,"emailVerified":true,"email":"%1$s@%1$s.example",
                 "firstName":"Synthetic","lastName":"%1$s",
                 "credentials":[{"type":"password","value":"%2$s","temporary":false}]}""".formatted(account, People.PASSWORD)));
        for (var role : roles) {
            var granted = http.get("/roles/" + role).expecting(200).body();
            http.post("/users/" + user + "/role-mappings/realm", "[" + granted + "]")
                    .expecting(204);
        }
        var organization = idOf(http.post("/organizations", """
                {"name":"%1$s","alias":"%1$s","enabled":true,"domains":[{"name":"%1$s.example","verified":false}],
                 "attributes":{"partner_id":["%2$s"]}}""".formatted(account, partner)));
        http.post("/organizations/" + organization + "/members", "\"" + user + "\"")
                .expecting(201);
    }

    private static String idOf(Reply created) {
        var location = created.expecting(201).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
