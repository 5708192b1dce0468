package org.jambatan.mou.alliance;

import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The day on which it was shown to the public, and how. */
record Unveiling(
        LocalDate on,
        @Nullable Translated ceremony,
        @Nullable Translated place,
        @Nullable Translated beside) {}
