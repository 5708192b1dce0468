package org.jambatan.mou.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An application for support; of the committee's work the applicant sees the decisions and their public minutes. */
record SupportApplicationView(
        UUID id,
        UUID programmeId,
        UUID projectId,
        UUID partnerId,
        Translated partnerName,
        SupportApplicationStatus status,
        String sector,
        SupportMoney requested,

        @Schema(description = "What was granted; absent until it is approved.") @Nullable
        SupportMoney granted,

        String purpose,
        @Nullable String plan,
        List<SupportMilestone> milestones,
        List<SupportLine> lines,

        @Schema(description = "What the committee wanted to know, and the answers.")
        List<SupportQuestion> questions,

        @Schema(description = "What the committee's meetings came to, in their order.")
        List<SupportDecision> decisions,

        @Schema(description = "What the scores come to; for officers, the chair and auditors.") @Nullable
        CommitteeStanding committee,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String reason,

        String submittedBy,
        Instant submittedAt,
        Instant statusSince,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {}
