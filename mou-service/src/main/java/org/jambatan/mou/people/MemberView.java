package org.jambatan.mou.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** A member. The account is absent while it is being made; name and address are erased after somebody left. */
record MemberView(
        UUID id,
        UUID partnerId,
        @Nullable String account,
        @Nullable String email,
        @Nullable String givenName,
        @Nullable String familyName,
        String language,
        List<Role> roles,

        @Schema(
                description =
                        "The most this account may accept in one order without a signatory; absent: nothing said.")
        @Nullable
        OrderLimit orderLimit,

        MemberState state,
        Instant since,
        List<String> actions,
        long version)
        implements Versioned {}
