package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;

/** What a service may do with the admin API by its own account: as much as it needs, never {@code realm-admin}. */
final class ServiceAccounts {
    private final Api admin;
    private final String realm;

    ServiceAccounts(Api admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    void reconcile(JsonNode wanted) {
        var account = admin.get(
                        realm + "/clients/" + client(wanted.path("client").asText()) + "/service-account-user")
                .expecting(200)
                .id();
        var mappings = realm + "/users/" + account + "/role-mappings/clients/" + client("realm-management");
        var names = StreamSupport.stream(wanted.path("realmManagement").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var missing = new ArrayList<JsonNode>();
        for (var role : admin.get(mappings + "/available").expecting(200).body()) {
            if (names.contains(role.path("name").asText())) {
                missing.add(role);
            }
        }
        if (!missing.isEmpty()) {
            admin.post(mappings, missing).expecting(204);
        }
    }

    private String client(String clientId) {
        var found = admin.get(realm + "/clients?clientId=" + clientId)
                .expecting(200)
                .body();
        if (found.isEmpty()) {
            throw new PartFailed("The realm has no client " + clientId + ".");
        }
        return found.get(0).path("id").asText();
    }
}
