package org.jambatan.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jambatan.embedded.http.PasswordTokens;

/** The demo's accounts at the gateway, each with a real token of the real Keycloak. */
final class People {
    static final String PASSWORD = "jambatan";

    /** Those with a partner in the demo world. */
    static final List<String> WITH_A_PARTNER = List.of(
            "agency",
            "unisel",
            "upm",
            "ukm",
            "uitm",
            "sunway",
            "taylors",
            "monash",
            "xmum",
            "frim",
            "biotech",
            "startup",
            "mranti",
            "zpark",
            "tongji",
            "hospital",
            "investor");

    /** Those that act for themselves alone. */
    static final List<String> WITHOUT = List.of("entrant", "judge1", "judge2", "judge3", "auditor");

    private final Platform platform;
    private final Map<String, PasswordTokens> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> partners = new ConcurrentHashMap<>();

    People(Platform platform) {
        this.platform = platform;
    }

    static List<String> all() {
        var all = new ArrayList<>(WITH_A_PARTNER);
        all.addAll(WITHOUT);
        return all;
    }

    Http as(String account) {
        return Http.at(platform.gateway() + "/api/v1", tokenOf(account));
    }

    Http anyone() {
        return Http.anonymous(platform.gateway() + "/api/v1");
    }

    Http with(String token) {
        return Http.at(platform.gateway() + "/api/v1", () -> token);
    }

    PasswordTokens tokenOf(String account) {
        return tokens.computeIfAbsent(
                account, name -> new PasswordTokens(platform.keycloak(), "jambatan", "jambatan-cli", name, PASSWORD));
    }

    /** The id of the account's partner, as its own token says. */
    String partnerOf(String account) {
        return partners.computeIfAbsent(account, name -> {
            var organizations = claims(tokenOf(name)).path("organization");
            if (organizations.size() != 1) {
                throw new AssertionError(name + " is in these organizations: " + organizations);
            }
            return organizations.elements().next().at("/partner_id/0").asText();
        });
    }

    static JsonNode claims(Supplier<String> token) {
        try {
            return Reply.JSON.readTree(Base64.getUrlDecoder().decode(middle(token.get())));
        } catch (IOException e) {
            throw new IllegalStateException("not a token", e);
        }
    }

    private static String middle(String token) {
        return token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    }
}
