package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The visit that led to it. */
record PrecursorVisit(
        @NotNull LocalDate on,
        @NotNull @Valid Translated place,
        @Nullable @Valid Translated note) {}
