package org.jambatan.mou.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member as the identity provider knows one. */
public record KnownMember(
        String account,
        @Nullable String email,
        @Nullable String givenName,
        @Nullable String familyName,
        Set<Role> roles) {

    public KnownMember {
        roles = Set.copyOf(roles);
    }
}
