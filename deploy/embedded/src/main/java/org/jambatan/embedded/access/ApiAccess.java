package org.jambatan.embedded.access;

/** How a consumer's program gets tokens for the read API: by client credentials, as its agency. */
public record ApiAccess(String url, String tokenUrl, String client, String secret) {
    String properties() {
        return """

                jambatan.api=%s
                jambatan.token.url=%s
                jambatan.client.id=%s
                jambatan.client.secret=%s
                """.formatted(url, tokenUrl, client, secret);
    }
}
