package org.jambatan.mou.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.programme.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A partner says what it wants solved under a programme. Without {@code kinds} any kind of offering will do, without
 * {@code sector} it is the programme's, and institutions are told whose need it is unless it is {@code ANONYMOUS}.
 */
record StateNeed(
        @NotNull UUID programmeId,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull @Size(min = 1, max = 5000) String text,
        @Nullable @Size(max = 9) List<@NotNull ServiceKind> kinds,

        @Nullable @Size(max = 20) List<@NotNull @Size(min = 1, max = 80) String> techniques,

        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be a code in capitals such as LIFE_SCIENCES")
        String sector,

        @Nullable @Valid NeedSample sample,
        @Nullable @Size(min = 1, max = 2000) String constraints,
        @Nullable LocalDate neededBy,
        @Nullable @Valid NeedBudget budget,
        @Nullable NeedConfidentiality confidentiality) {

    ReviseNeed content(String sectorOfTheProgramme) {
        return new ReviseNeed(
                title,
                text,
                kinds == null ? List.of() : kinds,
                techniques == null ? List.of() : techniques,
                sector == null ? sectorOfTheProgramme : sector,
                sample,
                constraints,
                neededBy,
                budget,
                confidentiality == null ? NeedConfidentiality.OPEN : confidentiality);
    }
}
