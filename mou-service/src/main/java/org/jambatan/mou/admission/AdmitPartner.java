package org.jambatan.mou.admission;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jambatan.mou.partner.CompanySize;
import org.jspecify.annotations.Nullable;

/** The officer says to which programme, and what was verified; what isn't said stays as it was. */
record AdmitPartner(
        @NotNull UUID programmeId,
        @Nullable CompanySize size,
        @Nullable Boolean startUp) {}
