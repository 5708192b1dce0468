package org.jambatan.mou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An agency opens a programme. Nobody takes part before {@code opensOn}; without it, from today. Without {@code
 * welcomes}, every kind of partner may come in, and without {@code sizes} companies of every size.
 */
record OpenProgramme(
        @NotNull @Valid Translated name,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be a code in capitals such as LIFE_SCIENCES")
        String sector,

        @Nullable @Valid Translated description,
        @Nullable LocalDate opensOn,
        @Nullable Zone timeZone,
        @Nullable @Size(max = 10) List<@NotNull PartnerKind> welcomes,
        @Nullable @Size(max = 4) List<@NotNull CompanySize> sizes,
        @Nullable @Size(max = 20) List<@NotNull @Valid ProgrammeOffer> services,
        @Nullable @Valid ProjectSupport support,
        @Nullable @Valid OpenCall call) {

    /** What of it can be edited later. */
    ReviseProgramme content() {
        return new ReviseProgramme(name, description, orNone(welcomes), orNone(sizes), orNone(services), support, call);
    }

    private static <T> List<T> orNone(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
