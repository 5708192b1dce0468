package org.jambatan.gateway.identity;

import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** The credential of a request, read strictly: one header, one scheme, one token. */
record BearerToken(String value) {

    /** Keycloak's tokens of an account with many roles stay under 4 KiB. */
    private static final int LONGEST = 8 * 1024;

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]+)");

    /** Empty when nothing was presented; refused when what was presented is not one bearer token. */
    static Optional<BearerToken> of(MultiMap headers) throws TokenRefused {
        var presented = headers.getAll("Authorization");
        if (presented.isEmpty()) {
            return Optional.empty();
        }
        var matcher = BEARER.matcher(presented.getFirst());
        if (presented.size() > 1 || presented.getFirst().length() > LONGEST || !matcher.matches()) {
            throw new TokenRefused();
        }
        return Optional.of(new BearerToken(matcher.group(1)));
    }
}
