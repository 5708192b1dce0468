package org.jambatan.embedded.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.http.PasswordTokens;

/** The demo's accounts, each at the gateway's door with a token of its own. */
public final class Cast {
    private static final String PASSWORD = "jambatan";

    private final String gatewayUrl;
    private final String keycloakUrl;
    private final Map<String, PasswordTokens> tokens = new ConcurrentHashMap<>();

    public Cast(String gatewayUrl, String keycloakUrl) {
        this.gatewayUrl = gatewayUrl;
        this.keycloakUrl = keycloakUrl;
    }

    Api as(String account) {
        return Api.with(gatewayUrl + "/api/v1", tokensOf(account));
    }

    /** The one partner that the account belongs to. */
    String partnerOf(String account) {
        return as(account)
                .get("/me")
                .expecting(200)
                .body()
                .path("partners")
                .path(0)
                .path("id")
                .asText();
    }

    Api anyone() {
        return Api.anonymous(gatewayUrl + "/api/v1");
    }

    /** A membership made after a token was written is only in the next one. */
    void renew(String account) {
        tokensOf(account).renew();
    }

    private PasswordTokens tokensOf(String account) {
        return tokens.computeIfAbsent(
                account, name -> new PasswordTokens(keycloakUrl, "jambatan", "jambatan-cli", name, PASSWORD));
    }
}
