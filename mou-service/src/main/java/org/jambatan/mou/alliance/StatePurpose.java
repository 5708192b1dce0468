package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A purpose as it is written down; with its id where it stands already. */
record StatePurpose(@Nullable UUID id, @NotNull @Valid Translated text) {}
