package org.jambatan.mou.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of a partner can be edited, whole. Size and start-up flag are verified at admission and not among it. */
record RevisePartner(
        @NotNull @Valid Translated name,
        @NotNull Country country,
        @Nullable Ror ror,

        @Nullable
        @Pattern(regexp = "\\P{Cntrl}{1,60}", message = "must have 1 to 60 characters, none of them control characters")
        String registrationNumber,

        @Size(max = 10) List<@NotNull @Valid RegistrationNumber> registrationNumbers,
        @Nullable @Valid Translated description,
        @Size(max = 30) List<@NotNull @Valid StatedFigure> statedFigures) {

    RevisePartner {
        registrationNumbers = registrationNumbers == null ? List.of() : registrationNumbers;
        statedFigures = statedFigures == null ? List.of() : statedFigures;
    }

    /** Whether both say the same of who it is; the rest is what it says of itself. */
    boolean isSomebodyElseThan(RevisePartner other) {
        return !name.equals(other.name)
                || !country.equals(other.country)
                || !Objects.equals(ror, other.ror)
                || !Objects.equals(registrationNumber, other.registrationNumber)
                || !registrationNumbers.equals(other.registrationNumbers);
    }
}
