package org.jambatan.mou.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An application to a programme, as the applicant and the agency see it. */
record AdmissionView(
        UUID id,
        UUID programmeId,
        UUID partnerId,
        Translated partnerName,
        PartnerKind partnerKind,
        AdmissionStatus status,

        @Schema(description = "What the applicant says of itself.")
        Statement stated,

        @Schema(description = "What the agency found; absent until it has admitted.") @Nullable
        Verified verified,

        @Nullable String reason,
        String appliedBy,
        Instant appliedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {}
