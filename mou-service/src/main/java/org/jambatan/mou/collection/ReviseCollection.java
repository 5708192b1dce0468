package org.jambatan.mou.collection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of a collection is edited. */
record ReviseCollection(
        @NotNull @Valid Translated name, @Nullable @Valid Translated description) {}
