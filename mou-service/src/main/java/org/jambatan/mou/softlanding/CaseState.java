package org.jambatan.mou.softlanding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as every event about it tells it: no name and no needs, which are the company's own. */
record CaseState(
        UUID id,
        UUID agreementId,
        @Nullable UUID initiativeId,
        Stage stage,
        String companyCountry,
        List<UUID> hosts,
        LocalDate stageOn,
        int services,
        List<UUID> partners,
        List<UUID> programmeIds) {}
