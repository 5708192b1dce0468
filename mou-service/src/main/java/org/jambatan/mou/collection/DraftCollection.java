package org.jambatan.mou.collection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A platform is named; offerings come into it one by one. */
record DraftCollection(
        @NotNull CollectionKind kind,
        @NotNull @Valid Translated name,
        @Nullable @Valid Translated description) {}
