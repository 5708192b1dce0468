package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import org.jambatan.embedded.http.Api;

/** Front-ends and services that may ask for tokens. */
final class Clients {
    private final Api admin;
    private final String realm;

    Clients(Api admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    void reconcile(JsonNode wanted) {
        var path = realm + "/clients";
        var found = admin.get(path + "?clientId=" + wanted.path("clientId").asText())
                .expecting(200)
                .body();
        if (found.isEmpty()) {
            admin.post(path, wanted).expecting(201);
        } else {
            var existing = found.get(0);
            admin.put(path + "/" + existing.path("id").asText(), RealmReconciliation.merged(existing, wanted))
                    .expecting(204);
        }
    }
}
