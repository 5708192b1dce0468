package org.jambatan.mou.keycloak;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner as Keycloak knows it.
 *
 * @param partner what its attribute {@code partner_id} says; absent where that names no partner
 */
public record Organization(
        String id, String alias, boolean enabled, @Nullable UUID partner) {}
