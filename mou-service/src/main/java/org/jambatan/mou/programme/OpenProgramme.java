package org.jambatan.mou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An agency opens a programme. Nobody takes part before {@code opensOn}; without it, from today. */
record OpenProgramme(
        @NotNull @Valid Translated name,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be a code in capitals such as LIFE_SCIENCES")
        String sector,

        @Nullable @Valid Translated description,
        @Nullable LocalDate opensOn,
        @Nullable Zone timeZone) {}
