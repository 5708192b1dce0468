package org.jambatan.mou.alliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An application to belong to an alliance, as its secretariat and the applicant see it. */
record MembershipApplicationView(
        UUID id,
        UUID allianceId,
        UUID partnerId,
        Translated partnerName,
        Tier tier,
        @Nullable Facet facet,
        String message,
        boolean listed,
        ApplicationStanding status,
        @Nullable String reason,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        List<String> actions,
        long version)
        implements Versioned {}
