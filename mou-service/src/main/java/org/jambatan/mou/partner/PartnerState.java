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
        List<UUID> partners) {}
