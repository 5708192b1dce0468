package org.jambatan.mou.programme;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;

/** A programme as every event about it tells it. */
record ProgrammeState(
        UUID id,
        Translated name,
        String sector,
        ProgrammeStatus status,
        RunningAgency agency,
        List<PartnerKind> welcomes,
        List<TermsVersion> terms,
        List<UUID> partners) {}
