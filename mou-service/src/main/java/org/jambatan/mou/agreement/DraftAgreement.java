package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody drafts a paper between partners. A letter is drafted by its issuer to the agency that runs a programme; any
 * other paper by one of its parties. Days are those of {@code timeZone}.
 */
@EndsAfterItStarts
@FitsItsType
record DraftAgreement(
        @NotNull AgreementType type,
        @NotNull @Valid Translated title,
        @Nullable @Valid Translated text,
        @Nullable UUID programmeId,
        @Nullable UUID underId,
        @NotNull @Size(max = 200) List<@NotNull @Valid Party> parties,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable Zone timeZone,

        @Nullable @Size(min = 1, max = 10)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                                message = "must be a language tag such as ms")
                        String>
                languages,

        @Nullable @Size(min = 1, max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @Nullable @Valid PrecursorVisit precursorVisit,
        @Nullable Boolean attestationRequired,
        @Nullable @Min(2) @Max(10000) Integer quorum,
        @Nullable @Valid Investment investment)
        implements Termed {

    static DraftAgreement letter(
            Translated title,
            UUID programmeId,
            List<Party> parties,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new DraftAgreement(
                AgreementType.LOC,
                title,
                null,
                programmeId,
                null,
                parties,
                from,
                until,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
