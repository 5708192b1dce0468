package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.http.Api;

/** The demo's accounts. A password that was changed stays changed. */
final class Accounts {
    private final Api admin;
    private final String realm;

    Accounts(Api admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    void reconcile(List<JsonNode> wanted) {
        var roles = byField(admin.get(realm + "/roles").expecting(200).body(), "name");
        var there = byField(admin.get(realm + "/users?max=1000").expecting(200).body(), "username");
        for (var account : wanted) {
            var name = account.path("username").asText();
            if (!there.containsKey(name)) {
                admin.post(realm + "/users", user(account)).expecting(201);
            }
        }
        var users = byField(admin.get(realm + "/users?max=1000").expecting(200).body(), "username");
        for (var account : wanted) {
            var user = users.get(account.path("username").asText());
            if (user != null) {
                grant(user.path("id").asText(), account, roles);
            }
        }
    }

    private void grant(String user, JsonNode account, Map<String, JsonNode> roles) {
        var mappings = realm + "/users/" + user + "/role-mappings/realm";
        var held = byField(admin.get(mappings).expecting(200).body(), "name").keySet();
        var missing = new HashSet<String>();
        account.path("roles").forEach(role -> missing.add(role.asText()));
        missing.removeAll(held);
        if (!missing.isEmpty()) {
            var representations = new ArrayList<JsonNode>();
            missing.forEach(role -> representations.add(roles.get(role)));
            admin.post(mappings, representations).expecting(204);
        }
    }

    /** Without names and an address the password grant answers "Account is not fully set up". */
    private static Map<String, Object> user(JsonNode account) {
        var name = account.path("username").asText();
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                account.path("email").asText(),
                "emailVerified",
                true,
                "firstName",
                account.path("firstName").asText(),
                "lastName",
                "Demo",
                "credentials",
                List.of(Map.of(
                        "type", "password", "value", account.path("password").asText(), "temporary", false)));
    }

    private static Map<String, JsonNode> byField(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(item -> item.path(field).asText(), item -> item));
    }
}
