package org.jambatan.mou.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.mou.matching.Wanted;
import org.jambatan.mou.programme.ServiceKind;
import org.jspecify.annotations.Nullable;

/** What of a need can be edited until it is sent, whole. */
record ReviseNeed(
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull @Size(min = 1, max = 5000) String text,
        @Size(max = 9) List<@NotNull ServiceKind> kinds,

        @Size(max = 20) List<@NotNull @Size(min = 1, max = 80) String> techniques,

        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be a code in capitals such as LIFE_SCIENCES")
        String sector,

        @Nullable @Valid NeedSample sample,
        @Nullable @Size(min = 1, max = 2000) String constraints,
        @Nullable LocalDate neededBy,
        @Nullable @Valid NeedBudget budget,
        @NotNull NeedConfidentiality confidentiality) {

    ReviseNeed {
        kinds = kinds == null ? List.of() : kinds.stream().distinct().toList();
        techniques =
                techniques == null ? List.of() : techniques.stream().distinct().toList();
    }

    Wanted wanted() {
        var words =
                Stream.of(title, text, sample == null ? "" : sample.material()).collect(Collectors.joining("\n"));
        return new Wanted(kinds.stream().map(Enum::name).collect(Collectors.toSet()), techniques, words);
    }
}
