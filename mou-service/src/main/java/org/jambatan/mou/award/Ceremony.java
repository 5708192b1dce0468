package org.jambatan.mou.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Where awards are handed over. */
record Ceremony(
        @NotNull @Valid Translated name,
        @Nullable LocalDate on,
        @Nullable @Valid Translated place) {}
