package org.jambatan.mou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A kind of service that partners find under a programme, in the programme's own words. */
record ProgrammeOffer(
        @NotNull ServiceKind kind, @Nullable @Valid Translated text) {}
