package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.http.Api;

/** Client scopes: what every token carries. */
final class Scopes {
    private final Api admin;
    private final String realm;

    Scopes(Api admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    /**
     * Keycloak's own scope {@code organization} already has a mapper, which puts aliases only. A second one beside it
     * would make the claim an array of both in changing order, so the one that is there is changed.
     */
    void reconcile(JsonNode wanted) {
        var name = wanted.path("name").asText();
        if (named(name).isMissingNode()) {
            admin.post(realm + "/client-scopes", wanted).expecting(201);
        }
        var scope = named(name);
        for (JsonNode mapper : wanted.path("protocolMappers")) {
            mapper(scope, mapper);
        }
        everywhere(scope.path("id").asText());
    }

    private void mapper(JsonNode scope, JsonNode wanted) {
        var mappers = realm + "/client-scopes/" + scope.path("id").asText() + "/protocol-mappers/models";
        for (JsonNode existing : scope.path("protocolMappers")) {
            if (existing.path("name").equals(wanted.path("name"))) {
                var merged = RealmReconciliation.merged(existing, wanted);
                admin.put(mappers + "/" + existing.path("id").asText(), merged).expecting(204);
                return;
            }
        }
        admin.post(mappers, wanted).expecting(201);
    }

    /** A default of every client made from now on; those that are there already get it with their own description. */
    private void everywhere(String id) {
        admin.delete(realm + "/default-optional-client-scopes/" + id).expecting(204, 404);
        admin.put(realm + "/default-default-client-scopes/" + id, null).expecting(204);
    }

    private JsonNode named(String name) {
        var all = admin.get(realm + "/client-scopes").expecting(200).body();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(scope -> scope.path("name").asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
