package org.jambatan.embedded.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;

/**
 * Confidential clients by which consumers read the API as their agency. The agency stands in the client itself, by a
 * mapper that only the realm's administration can write, and not by a membership: members are people, and mou-service
 * removes those it has not been asked for.
 */
public final class ApiClients {
    private static final String ROLE = "event-consumer";

    private final Realm realm;

    public ApiClients(Api admin) {
        this.realm = new Realm(admin);
    }

    /** Returns the secret, which is shown once. */
    public String add(Consumer consumer) {
        var clientId = clientId(consumer.name());
        if (realm.client(clientId).isPresent()) {
            throw new PartFailed(
                    "There is a client " + clientId + " already; revoke the consumer " + consumer.name() + " first.");
        }
        var secret = Secret.random();
        realm.post("/clients", representation(consumer, clientId, secret)).expecting(201);
        var made = realm.client(clientId)
                .orElseThrow(() -> new PartFailed("The client " + clientId + " was made and is not there."));
        var account = realm.get("/clients/" + made.path("id").asText() + "/service-account-user")
                .expecting(200);
        realm.grant(account.id(), List.of(ROLE));
        return secret;
    }

    /** Tokens already written live on for their five minutes. */
    public void revoke(Name consumer) {
        realm.client(clientId(consumer))
                .ifPresent(client ->
                        realm.delete("/clients/" + client.path("id").asText()).expecting(204));
    }

    public static String clientId(Name consumer) {
        return "consumer-" + consumer;
    }

    private Map<String, Object> representation(Consumer consumer, String clientId, String secret) {
        return Map.ofEntries(
                Map.entry("clientId", clientId),
                Map.entry("name", "Event consumer " + consumer.name()),
                Map.entry("enabled", true),
                Map.entry("protocol", "openid-connect"),
                Map.entry("publicClient", false),
                Map.entry("standardFlowEnabled", false),
                Map.entry("implicitFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("serviceAccountsEnabled", true),
                Map.entry("fullScopeAllowed", true),
                Map.entry("secret", secret),
                Map.entry("defaultClientScopes", List.of("basic", "acr", "roles", "jambatan-api")),
                Map.entry("optionalClientScopes", List.of()),
                Map.entry("protocolMappers", List.of(agencyOf(consumer))));
    }

    private Map<String, Object> agencyOf(Consumer consumer) {
        var alias = realm.organizationOf(consumer.agency())
                .map(organization -> organization.path("alias").asText())
                .orElse(consumer.agency());
        JsonNode claim = Api.JSON.valueToTree(Map.of(alias, Map.of("partner_id", List.of(consumer.agency()))));
        return Map.of(
                "name", "agency",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config",
                        Map.of(
                                "claim.name", "organization",
                                "claim.value", claim.toString(),
                                "jsonType.label", "JSON",
                                "access.token.claim", "true",
                                "id.token.claim", "false",
                                "userinfo.token.claim", "false"));
    }
}
