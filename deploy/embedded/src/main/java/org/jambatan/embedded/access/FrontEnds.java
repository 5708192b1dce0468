package org.jambatan.embedded.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;

/**
 * Front-ends that may sign people in and call the API: a public client with PKCE in Keycloak, and its origins in the
 * file from which the gateway reads whose scripts it answers.
 */
public final class FrontEnds {
    /** Marks the clients made here: those of the platform itself are not ours to change. */
    private static final String MARK = "jambatan.front-end";

    private final Realm realm;
    private final Path origins;

    public FrontEnds(Api admin, Path origins) {
        this.realm = new Realm(admin);
        this.origins = origins;
    }

    /** Returns whether it was not there before. */
    public boolean add(FrontEnd frontEnd) {
        var there = realm.client(frontEnd.name().text());
        there.ifPresent(client -> {
            if (!isFrontEnd(client)) {
                throw new PartFailed("The client " + frontEnd.name() + " is the platform's own; choose another name.");
            }
            if (!new HashSet<>(frontEnd(client).redirects()).equals(new HashSet<>(frontEnd.redirects()))) {
                throw new PartFailed("There is a front-end " + frontEnd.name() + " already, which returns to "
                        + String.join(", ", frontEnd(client).addresses()) + "; remove it first.");
            }
        });
        if (there.isEmpty()) {
            realm.post("/clients", representation(frontEnd)).expecting(201);
        }
        tellTheGateway();
        return there.isEmpty();
    }

    public List<FrontEnd> all() {
        return realm.list("/clients").stream()
                .filter(FrontEnds::isFrontEnd)
                .map(FrontEnds::frontEnd)
                .toList();
    }

    public void remove(Name name) {
        var client = realm.client(name.text())
                .filter(FrontEnds::isFrontEnd)
                .orElseThrow(() -> new PartFailed("There is no front-end " + name + "."));
        realm.delete("/clients/" + client.path("id").asText()).expecting(204);
        tellTheGateway();
    }

    private void tellTheGateway() {
        var lines = all().stream()
                .flatMap(frontEnd -> frontEnd.origins().stream())
                .distinct()
                .sorted()
                .map(origin -> origin + "\n")
                .collect(Collectors.joining());
        try {
            var fresh = origins.resolveSibling(origins.getFileName() + ".new");
            Files.writeString(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, origins, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailed("The gateway cannot be told, the file " + origins + ": " + e.getMessage(), e);
        }
    }

    private static boolean isFrontEnd(JsonNode client) {
        return client.path("attributes").path(MARK).asText().equals("true");
    }

    private static FrontEnd frontEnd(JsonNode client) {
        return new FrontEnd(
                new Name(client.path("clientId").asText()),
                StreamSupport.stream(client.path("redirectUris").spliterator(), false)
                        .map(uri -> new Redirect(uri.asText()))
                        .toList());
    }

    private static Map<String, Object> representation(FrontEnd frontEnd) {
        return Map.ofEntries(
                Map.entry("clientId", frontEnd.name().text()),
                Map.entry("name", "Front-end " + frontEnd.name()),
                Map.entry("enabled", true),
                Map.entry("protocol", "openid-connect"),
                Map.entry("publicClient", true),
                Map.entry("standardFlowEnabled", true),
                Map.entry("implicitFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("serviceAccountsEnabled", false),
                Map.entry("fullScopeAllowed", true),
                Map.entry(
                        "defaultClientScopes",
                        List.of(
                                "basic",
                                "acr",
                                "roles",
                                "profile",
                                "email",
                                "web-origins",
                                "organization",
                                "jambatan-api")),
                Map.entry("optionalClientScopes", List.of("offline_access")),
                Map.entry("redirectUris", frontEnd.addresses()),
                Map.entry("webOrigins", frontEnd.origins()),
                Map.entry(
                        "attributes",
                        Map.of("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", "+", MARK, "true")));
    }
}
