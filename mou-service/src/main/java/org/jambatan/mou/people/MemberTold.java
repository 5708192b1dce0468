package org.jambatan.mou.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who joined, changed or left, as events tell it: no name and no address.
 *
 * @param id the partner
 * @param taken the roles that a change took away; absent in other events
 * @param orderLimit the most this account may accept in one order without a signatory; absent where nothing is said
 */
record MemberTold(
        UUID id,
        UUID memberId,
        @Nullable String account,
        List<Role> roles,
        @Nullable List<Role> taken,
        @Nullable OrderLimit orderLimit,
        List<UUID> partners) {}
