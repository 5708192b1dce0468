package org.jambatan.mou.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.people.Role;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** An invitation as the partner's admins and the officers of its agencies see it. Name and address are gone once it is history. */
record InvitationView(
        UUID id,
        UUID partnerId,
        @Nullable String email,
        @Nullable String givenName,
        @Nullable String familyName,
        String language,
        List<Role> roles,
        InvitationState state,
        Instant expires,
        String invitedBy,
        Instant invitedAt,
        @Nullable UUID memberId,
        List<String> actions,
        long version)
        implements Versioned {}
