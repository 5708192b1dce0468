package org.jambatan.mou.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Keycloak's accounts and their realm roles. Each step may be done again. */
@ApplicationScoped
public class Users {

    private static final int A_DAY = 24 * 60 * 60;

    private final AdminApi api;

    Users(AdminApi api) {
        this.api = api;
    }

    public Optional<User> find(String account) {
        var reply = api.get("/users/" + encoded(account), 200, 404);
        return reply.status() == 404 ? Optional.empty() : Optional.of(read(reply.body()));
    }

    public Optional<User> findByEmail(String email) {
        var found = api.get("/users?exact=true&email=" + encoded(email), 200).body();
        return StreamSupport.stream(found.spliterator(), false)
                .map(Users::read)
                .filter(user -> email.equalsIgnoreCase(user.email()))
                .findFirst();
    }

    /** Makes an account whose address is proven; 409 where somebody was faster. */
    public void make(String email, String givenName, String familyName, String language) {
        api.send(
                "POST",
                "/users",
                Map.of(
                        "username", email,
                        "email", email,
                        "emailVerified", true,
                        "enabled", true,
                        "firstName", givenName,
                        "lastName", familyName,
                        "attributes", Map.of("locale", List.of(language))),
                201,
                409);
    }

    /** Whether the account has no way yet to sign in. */
    public boolean lacksPassword(String account) {
        return api.get("/users/" + account + "/credentials", 200).body().isEmpty();
    }

    /** Keycloak's own letter, by which the person sets a password: we never see one. */
    public void askForPassword(String account) {
        api.send(
                "PUT",
                "/users/" + account + "/execute-actions-email?lifespan=" + 3 * A_DAY,
                List.of("UPDATE_PASSWORD"),
                200,
                204);
    }

    public Set<String> rolesOf(String account) {
        var names = new HashSet<String>();
        api.get("/users/" + account + "/role-mappings/realm", 200)
                .body()
                .forEach(role -> names.add(role.path("name").asText()));
        return names;
    }

    public void grant(String account, Collection<String> roles) {
        if (!roles.isEmpty()) {
            api.send("POST", "/users/" + account + "/role-mappings/realm", representations(roles), 204);
        }
    }

    public void take(String account, Collection<String> roles) {
        if (!roles.isEmpty()) {
            api.send("DELETE", "/users/" + account + "/role-mappings/realm", representations(roles), 204);
        }
    }

    /** Ends every session. Access tokens live on to their end: services hear of removals by event too. */
    public void signOut(String account) {
        api.send("POST", "/users/" + account + "/logout", null, 204, 404);
    }

    private List<JsonNode> representations(Collection<String> roles) {
        var representations = new ArrayList<JsonNode>();
        roles.forEach(role -> representations.add(api.get("/roles/" + role, 200).body()));
        return representations;
    }

    static User read(JsonNode json) {
        return new User(
                json.path("id").asText(),
                json.path("username").asText(),
                text(json, "email"),
                json.path("emailVerified").asBoolean(),
                text(json, "firstName"),
                text(json, "lastName"));
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.path(field).asText() : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
