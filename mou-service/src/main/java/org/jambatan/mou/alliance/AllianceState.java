package org.jambatan.mou.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An alliance as every event about it tells it; of its members only those that are shown in public. */
record AllianceState(
        UUID id,
        AllianceKind kind,
        Translated name,
        AllianceStatus status,
        UUID partnerId,
        UUID seatPartnerId,
        @Nullable UUID charterId,
        List<String> sectors,
        List<String> facets,
        int purposes,
        int initiatives,
        @Nullable LocalDate unveiledOn,
        @Nullable LocalDate dissolvedOn,
        List<UUID> partners,
        List<UUID> programmeIds) {

    static AllianceState of(AllianceRecord alliance, Alliance.Told told) {
        var seat = alliance.content.seat().partnerId();
        return new AllianceState(
                alliance.id,
                alliance.kind,
                alliance.name(),
                alliance.status,
                alliance.partnerId,
                seat,
                alliance.charterId,
                List.of(alliance.sectors),
                List.of(alliance.facets),
                alliance.content.purposes().size(),
                alliance.initiatives().size(),
                alliance.unveiledOn,
                alliance.dissolvedOn,
                Stream.concat(Stream.of(alliance.partnerId, seat), told.listed().stream())
                        .distinct()
                        .toList(),
                told.programmes());
    }
}
