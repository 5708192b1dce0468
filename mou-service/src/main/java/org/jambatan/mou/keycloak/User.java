package org.jambatan.mou.keycloak;

import org.jspecify.annotations.Nullable;

/** An account as Keycloak knows it. */
public record User(
        String id,
        String username,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String givenName,
        @Nullable String familyName) {}
