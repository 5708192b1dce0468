package org.jambatan.mou.alliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An alliance or community. The public sees of its organs the members that consented to be shown, of its purposes the
 * published initiatives, and no charter.
 *
 * @param members how many belong to it now
 */
record AllianceView(
        UUID id,
        AllianceKind kind,
        AllianceStatus status,
        Translated name,
        @Nullable Translated alsoCalled,
        @Nullable Translated description,
        UUID partnerId,
        Seat seat,
        @Nullable UUID charterId,
        String timeZone,
        List<String> sectors,
        List<String> facets,
        @Nullable Unveiling unveiling,
        List<Organ> organs,
        List<AlliancePurpose> purposes,
        long members,
        @Nullable LocalDate dissolvedOn,
        @Nullable String dissolvedBecause,
        Instant proposedAt,
        List<String> actions,
        long version)
        implements Versioned {

    /** For those who belong to it. */
    static AllianceView whole(AllianceRecord alliance, long members, List<String> actions) {
        return of(alliance, alliance.content, alliance.charterId, members, actions);
    }

    /**
     * For everybody.
     *
     * @param shown the members it may name
     * @param published the initiatives it may name
     */
    static AllianceView page(
            AllianceRecord alliance, Set<UUID> shown, Set<UUID> published, long members, List<String> actions) {
        return of(alliance, alliance.content.naming(shown, published), null, members, actions);
    }

    private static AllianceView of(
            AllianceRecord alliance,
            AllianceContent content,
            @Nullable UUID charter,
            long members,
            List<String> actions) {
        return new AllianceView(
                alliance.id,
                alliance.kind,
                alliance.status,
                content.name(),
                content.alsoCalled(),
                content.description(),
                alliance.partnerId,
                content.seat(),
                charter,
                alliance.timeZone,
                List.of(alliance.sectors),
                List.of(alliance.facets),
                content.unveiling(),
                content.organs(),
                content.purposes(),
                members,
                alliance.dissolvedOn,
                content.dissolvedBecause(),
                alliance.proposedAt,
                actions,
                alliance.version);
    }
}
