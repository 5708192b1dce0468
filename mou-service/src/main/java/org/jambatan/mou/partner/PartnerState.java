package org.jambatan.mou.partner;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A partner as every event about it tells it. */
record PartnerState(
        UUID id,
        Translated name,
        PartnerKind kind,
        String country,
        @Nullable String ror,
        @Nullable CompanySize size,
        boolean startUp,
        PartnerStatus status,
        List<ParticipationView> participations,
        List<UUID> agencies,
        List<UUID> partners,
        @Nullable UUID programmeId,
        @Nullable String reason) {

    PartnerState {
        name = ToldName.of(id, kind, name);
    }

    /** For an event about one programme. */
    PartnerState of(UUID programme) {
        return with(programme, reason);
    }

    /** For an event that says why. */
    PartnerState because(@Nullable String why) {
        return with(programmeId, why);
    }

    /** What remains when the event is history: the state alone. */
    PartnerState alone() {
        return with(null, null);
    }

    private PartnerState with(@Nullable UUID programme, @Nullable String why) {
        return new PartnerState(
                id,
                name,
                kind,
                country,
                ror,
                size,
                startUp,
                status,
                participations,
                agencies,
                partners,
                programme,
                why);
    }
}
