package org.jambatan.mou.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A member of an alliance; its last day is for those who belong. */
record AllianceMemberView(
        UUID id,
        UUID allianceId,
        UUID partnerId,
        Translated partnerName,
        Tier tier,
        @Nullable Facet facet,
        MemberStanding status,
        LocalDate from,
        @Nullable LocalDate until,
        boolean listed,
        List<String> actions,
        long version)
        implements Versioned {}
