package org.jambatan.mou.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the identity provider should make true of one member. */
public record Wanted(
        UUID member,
        UUID partner,
        @Nullable String account,
        @Nullable String email,
        @Nullable String givenName,
        @Nullable String familyName,
        String language,
        Set<Role> roles,
        MemberState state,
        @Nullable Instant passwordAskedAt,
        long version) {}
