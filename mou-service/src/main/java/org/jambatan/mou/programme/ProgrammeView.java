package org.jambatan.mou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A programme as everybody may see it. */
record ProgrammeView(
        UUID id,
        Translated name,
        String sector,
        @Nullable Translated description,
        @Nullable LocalDate opensOn,
        String timeZone,
        ProgrammeStatus status,
        RunningAgency agency,

        @Schema(description = "The kinds of partner that may come in; none named: all.")
        List<PartnerKind> welcomes,

        @Schema(description = "The version of its terms of access in force today; absent while it has none.") @Nullable
        TermsVersion terms,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {}
