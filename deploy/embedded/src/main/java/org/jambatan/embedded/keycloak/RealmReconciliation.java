package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;

/**
 * Brings the realm up to its description through the admin API, at every start: what is missing is made, what is
 * described is set, and what others added stays. An import file would be read only once, when the realm is made.
 */
final class RealmReconciliation {
    private final Api admin;
    private final RealmDescription wanted;
    private final String realm;

    RealmReconciliation(Api admin, RealmDescription wanted) {
        this.admin = admin;
        this.wanted = wanted;
        this.realm = "/realms/" + wanted.name();
    }

    void run() {
        settings();
        noUnmanagedAttributes();
        wanted.eachLanguage(this::texts);
        wanted.each("roles").forEach(this::role);
        var scopes = new Scopes(admin, realm);
        wanted.each("clientScopes").forEach(scopes::reconcile);
        var clients = new Clients(admin, realm);
        wanted.each("clients").forEach(clients::reconcile);
        var services = new ServiceAccounts(admin, realm);
        wanted.each("serviceAccounts").forEach(services::reconcile);
        var accounts = new Accounts(admin, realm);
        accounts.reconcile(wanted.each("accounts"));
        var organizations = new Organizations(admin, wanted.name());
        wanted.each("organizations")
                .forEach(organization -> organizations.ensure(new Organization(
                        organization.path("alias").asText(),
                        organization.path("name").asText(),
                        organization.path("domain").asText(),
                        organization.path("partnerId").asText(),
                        List.of(organization.path("account").asText()))));
    }

    /** Keycloak makes its own scopes, flows and keys with a new realm; we only ever change what we name. */
    private void settings() {
        if (admin.get(realm).expecting(200, 404).status() == 404) {
            admin.post("/realms", wanted.settings()).expecting(201);
        } else {
            admin.put(realm, wanted.settings()).expecting(204);
        }
    }

    /** With unmanaged attributes on, a user could write attributes of his own through the account API. */
    private void noUnmanagedAttributes() {
        var profile =
                (ObjectNode) admin.get(realm + "/users/profile").expecting(200).body();
        if (profile.remove("unmanagedAttributePolicy") != null) {
            admin.put(realm + "/users/profile", profile).expecting(200);
        }
    }

    /** Set beside Keycloak's own texts; it takes them for its pages and its letters alike. */
    private void texts(String locale, Map<String, String> texts) {
        admin.post(realm + "/localization/" + locale, texts).expecting(204);
    }

    private void role(JsonNode role) {
        var name = role.path("name").asText();
        if (admin.get(realm + "/roles/" + name).expecting(200, 404).status() == 404) {
            admin.post(realm + "/roles", role).expecting(201);
        }
    }

    static Map<String, Object> merged(JsonNode existing, JsonNode described) {
        var merged = new LinkedHashMap<String, Object>();
        existing.properties().forEach(field -> merged.put(field.getKey(), field.getValue()));
        described.properties().forEach(field -> merged.put(field.getKey(), field.getValue()));
        return merged;
    }
}
