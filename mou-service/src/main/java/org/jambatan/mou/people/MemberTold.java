package org.jambatan.mou.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who joined, changed or left, as events tell it: no name and no address.
 *
 * @param id the partner
 * @param taken the roles that a change took away; absent in other events
 */
record MemberTold(
        UUID id,
        UUID memberId,
        @Nullable String account,
        List<Role> roles,
        @Nullable List<Role> taken,
        List<UUID> partners) {}
