package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Where it is at home: at which partner, on which campus of it, and beside what. */
record Seat(
        @NotNull UUID partnerId,
        @Nullable @Valid Translated campus,
        @Nullable @Valid Translated address,
        @Nullable @Valid Translated beside) {}
