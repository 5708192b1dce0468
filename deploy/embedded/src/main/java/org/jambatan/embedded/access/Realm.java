package org.jambatan.embedded.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.http.Answer;
import org.jambatan.embedded.http.Api;

/** The realm {@code jambatan} by Keycloak's admin API. */
final class Realm {
    private static final String PATH = "/realms/jambatan";

    private final Api admin;

    Realm(Api admin) {
        this.admin = admin;
    }

    Answer get(String path) {
        return admin.get(PATH + path);
    }

    Answer post(String path, Object body) {
        return admin.post(PATH + path, body);
    }

    Answer put(String path, Object body) {
        return admin.put(PATH + path, body);
    }

    Answer delete(String path) {
        return admin.delete(PATH + path);
    }

    Optional<JsonNode> client(String clientId) {
        return first(get("/clients?clientId=" + encoded(clientId)));
    }

    /** Whose name or address it is, in Keycloak's own spelling: small letters. */
    Optional<JsonNode> user(String field, String value) {
        return first(get("/users?exact=true&" + field + "=" + encoded(value)));
    }

    Optional<JsonNode> organizationOf(String partner) {
        return first(get("/organizations?briefRepresentation=false&q=" + encoded("partner_id:" + partner)));
    }

    List<JsonNode> list(String path) {
        return StreamSupport.stream(get(path).expecting(200).body().spliterator(), false)
                .toList();
    }

    /** Gives roles of the realm to an account, service accounts included. */
    void grant(String user, List<String> roles) {
        var representations = roles.stream()
                .map(role -> get("/roles/" + role).expecting(200).body())
                .toList();
        post("/users/" + user + "/role-mappings/realm", representations).expecting(204);
    }

    private static Optional<JsonNode> first(Answer list) {
        return StreamSupport.stream(list.expecting(200).body().spliterator(), false)
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
