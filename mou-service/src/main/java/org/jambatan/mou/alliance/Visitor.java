package org.jambatan.mou.alliance;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at alliances or acts on them.
 *
 * @param acts whether the role lets it run what its partner runs
 * @param commits whether it speaks for its partner to others: applies and leaves
 * @param appointedOn alliances on which the account is appointed today, as anything
 * @param secretariatOf those of them to whose secretariat it is appointed
 */
record Visitor(
        @Nullable UUID partner,
        boolean acts,
        boolean commits,
        boolean isAuditor,
        Set<UUID> appointedOn,
        Set<UUID> secretariatOf) {

    boolean runs(Alliance alliance) {
        return (acts && alliance.partnerId().equals(partner)) || secretariatOf.contains(alliance.id());
    }
}
