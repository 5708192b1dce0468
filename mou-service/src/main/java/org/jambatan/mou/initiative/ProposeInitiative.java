package org.jambatan.mou.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Something to be done together, under one agreement or several. Progress is computed, never said. */
record ProposeInitiative(
        @NotNull InitiativeType type,
        @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> agreementIds,
        @NotNull @Valid Translated title,
        @Nullable @Valid Translated statedText,
        @Nullable @Valid Translated description,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Owner> owners) {}
