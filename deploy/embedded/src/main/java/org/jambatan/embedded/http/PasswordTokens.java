package org.jambatan.embedded.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One account's access token by password grant, asked for again shortly before it ends. */
public final class PasswordTokens implements Supplier<String> {
    private static final int MARGIN_SECONDS = 20;

    private final Api keycloak;
    private final String realm;
    private final Map<String, String> form;
    private @Nullable String token;
    private Instant validUntil = Instant.EPOCH;

    public PasswordTokens(String keycloakUrl, String realm, String client, String account, String password) {
        this.keycloak = Api.anonymous(keycloakUrl);
        this.realm = realm;
        this.form = Map.of("grant_type", "password", "client_id", client, "username", account, "password", password);
    }

    /** Forgets the token, since a new membership shows only in a new one. */
    public synchronized void renew() {
        token = null;
    }

    @Override
    public synchronized String get() {
        if (token == null || Instant.now().isAfter(validUntil)) {
            var asked = Instant.now();
            var answer = keycloak.form("/realms/" + realm + "/protocol/openid-connect/token", encoded())
                    .expecting(200);
            token = answer.text("access_token");
            validUntil = asked.plusSeconds(answer.body().path("expires_in").asLong() - MARGIN_SECONDS);
        }
        return token;
    }

    private String encoded() {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
