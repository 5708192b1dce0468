package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
        @NotNull Zone timeZone,

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

    static ReviseAgreement of(
            Translated title,
            @Nullable Translated text,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Zone zone,
            AgreementTerms terms) {
        return new ReviseAgreement(
                title,
                text,
                from,
                until,
                zone,
                terms.languages(),
                terms.sectors(),
                terms.precursorVisit(),
                terms.attestationRequired(),
                terms.quorum(),
                terms.investment());
    }
}
