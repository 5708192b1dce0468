package org.jambatan.gateway.identity;

/** What was presented is not one bearer token. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1;

    TokenRefused() {
        super("not one bearer token", null, false, false);
    }
}
