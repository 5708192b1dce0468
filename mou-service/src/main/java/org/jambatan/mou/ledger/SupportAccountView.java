package org.jambatan.mou.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Versioned;

/** What is committed to a project, and what became of it: `committed` is the sum of the other three. */
record SupportAccountView(
        UUID id,
        UUID programmeId,
        UUID projectId,
        UUID applicationId,
        UUID partnerId,
        SupportAccountStatus status,

        @Schema(description = "What was granted.") SupportMoney committed,

        @Schema(description = "What the programme pays towards what was settled.")
        SupportMoney drawn,

        @Schema(description = "What can still be drawn.") SupportMoney left,

        @Schema(description = "What went back to the programme.")
        SupportMoney released,

        @Schema(description = "What is settled on this day and later draws on it.")
        LocalDate committedOn,

        @Schema(description = "What the programme pays to whom.")
        List<SupportPayable> payable,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {}
