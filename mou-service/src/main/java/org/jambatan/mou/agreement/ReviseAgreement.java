package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of an agreement can be edited; its type, programme and parties make it the agreement it is. */
@EndsAfterItStarts
record ReviseAgreement(
        @NotNull @Valid Translated title,
        @Nullable @Valid Translated text,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @NotNull Zone timeZone)
        implements Effective {}
