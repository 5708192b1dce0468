package org.jambatan.mou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A programme's public page, and what of it this caller may change. */
record ProgrammeView(
        UUID id,
        Translated name,
        String sector,
        @Nullable Translated description,
        @Nullable LocalDate opensOn,
        String timeZone,
        ProgrammeStatus status,

        @Schema(description = "Since when it takes nobody in; absent while it is open.") @Nullable
        Closure closure,

        RunningAgency agency,

        @Schema(description = "The kinds of partner that may come in; none named: all.")
        List<PartnerKind> welcomes,

        @Schema(
                description =
                        "The sizes of company that may come in; none named: all. A start-up may, whatever its size.")
        List<CompanySize> sizes,

        @Schema(description = "What is to be had under it.") List<ProgrammeOffer> services,

        @Nullable ProjectSupport support,

        @Schema(description = "The call for applications; to everybody while it is open, to its agency always.")
        @Nullable
        CallView call,

        @Schema(description = "The version of its terms of access in force today; absent while it has none.") @Nullable
        TermsVersion terms,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {}
