package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.http.PasswordTokens;
import org.jambatan.embedded.keycloak.Organization;
import org.jambatan.embedded.keycloak.Organizations;

/** What the operator of this platform may do at its Keycloak. */
final class KeycloakAdmin {
    private final Http http;
    private final Organizations organizations;

    KeycloakAdmin(Platform platform) {
        var token = new PasswordTokens(
                platform.keycloak(), "master", "admin-cli", "admin", platform.secret("keycloak.admin"));
        this.http = Http.at(platform.keycloak() + "/admin/realms/jambatan", token);
        this.organizations = new Organizations(Api.with(platform.keycloak() + "/admin", token), "jambatan");
    }

    /** Makes a partner's organization with an account that is there already as its member. */
    void join(String alias, String name, String domain, String partner, String account) {
        organizations.ensure(new Organization(alias, name, domain, partner, List.of(account)));
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
