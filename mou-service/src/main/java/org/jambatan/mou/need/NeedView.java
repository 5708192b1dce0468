package org.jambatan.mou.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.programme.ServiceKind;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** A need, and as much of what became of it as this caller may see. */
record NeedView(
        UUID id,
        UUID programmeId,

        @Schema(
                description =
                        "Whose need it is; kept from an institution where that was asked, until it is introduced.")
        @Nullable
        UUID partnerId,

        @Schema(description = "Who stated it; to its partner and the programme's office.") @Nullable
        String account,

        NeedStatus status,
        String title,
        String text,

        @Schema(description = "The wanted kinds of offering; none: any.")
        List<ServiceKind> kinds,

        List<String> techniques,
        @Nullable String sector,
        @Nullable NeedSample sample,
        @Nullable String constraints,
        @Nullable LocalDate neededBy,
        @Nullable NeedBudget budget,
        NeedConfidentiality confidentiality,

        @Schema(description = "The institutions it was sent to; an institution sees itself alone.")
        List<UUID> institutionPartnerIds,

        @Schema(description = "Who was introduced; an institution sees its own introduction alone.")
        List<Introduction> introductions,

        @Schema(description = "What came of it; to its partner, the programme's office and auditors.") @Nullable
        Conclusion conclusion,

        Instant statedAt,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt,
        List<String> actions,
        long version)
        implements Versioned {}
