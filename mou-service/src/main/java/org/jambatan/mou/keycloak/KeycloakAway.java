package org.jambatan.mou.keycloak;

/** Keycloak did not answer, or not as it should: whatever was to be done there is done later. */
public final class KeycloakAway extends RuntimeException {

    public KeycloakAway(String message) {
        super(message);
    }

    KeycloakAway(String message, Throwable cause) {
        super(message, cause);
    }
}
