package org.jambatan.gateway.identity;

import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** The credential of a request, read strictly: one header, one scheme, one token. */
record BearerToken(String value) {

    /** Keycloak's tokens of an account with many roles stay under 4 KiB. */
    private static final int LONGEST = 8 * 1024;

    private static final String SCHEME = "Bearer ";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]+");

    /** Empty when nothing was presented; refused when what was presented cannot be one bearer token. */
    static Optional<BearerToken> of(MultiMap headers) throws TokenRefused {
        var presented = headers.getAll("Authorization");
        if (presented.isEmpty()) {
            return Optional.empty();
        }
        var only = presented.getFirst();
        if (presented.size() > 1
                || only.length() > LONGEST
                || !only.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new TokenRefused();
        }
        return Optional.of(new BearerToken(only.substring(SCHEME.length())));
    }

    /** Left to the first time a token is seen, since it looks at every letter. */
    boolean wellFormed() {
        return TOKEN.matcher(value).matches();
    }
}
