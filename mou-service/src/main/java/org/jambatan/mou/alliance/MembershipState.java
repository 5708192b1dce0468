package org.jambatan.mou.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A membership as every event about it tells it: neither message nor reason.
 *
 * @param until its last day
 * @param secretariat the accounts that are appointed to the alliance's secretariat today
 */
record MembershipState(
        UUID id,
        UUID allianceId,
        Translated allianceName,
        UUID hostPartnerId,
        UUID partnerId,
        MembershipStatus status,
        Tier tier,
        @Nullable Facet facet,
        boolean listed,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> secretariat,
        List<UUID> partners,
        List<UUID> programmeIds) {

    static MembershipState of(MembershipRecord membership, Within alliance) {
        return new MembershipState(
                membership.id,
                membership.allianceId,
                alliance.name(),
                alliance.host(),
                membership.partnerId,
                membership.status,
                membership.tier,
                membership.facet,
                membership.listed,
                membership.firstDay,
                membership.lastDay,
                alliance.secretariat(),
                Stream.of(alliance.host(), membership.partnerId).distinct().toList(),
                List.of());
    }
}
