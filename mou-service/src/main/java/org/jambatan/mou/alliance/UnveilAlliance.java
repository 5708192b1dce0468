package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** It was unveiled on a day, at a ceremony, at a place, beside something. */
record UnveilAlliance(
        @NotNull LocalDate on,
        @Nullable @Valid Translated ceremony,
        @Nullable @Valid Translated place,
        @Nullable @Valid Translated beside) {

    Unveiling unveiling() {
        return new Unveiling(on, ceremony, place, beside);
    }
}
