package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An institution drafts its letter to the agency that runs a programme. Days are those of {@code timeZone}. */
@EndsAfterItStarts
record DraftAgreement(
        @NotNull AgreementType type,
        @NotNull @Valid Translated title,
        @Nullable @Valid Translated text,
        @NotNull UUID programmeId,
        @NotNull @Size(max = 20) @FromOneToAnother List<@NotNull @Valid Party> parties,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable Zone timeZone)
        implements Effective {}
