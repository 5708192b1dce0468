package org.jambatan.mou.programme;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A programme as every event about it tells it. */
record ProgrammeState(
        UUID id,
        Translated name,
        @Nullable Translated description,
        String sector,
        ProgrammeStatus status,
        @Nullable Closure closure,
        RunningAgency agency,
        List<PartnerKind> welcomes,
        List<CompanySize> sizes,
        List<ProgrammeOffer> services,
        @Nullable ProjectSupport support,
        @Nullable CallTold call,
        List<TermsVersion> terms,
        List<UUID> partners) {}
