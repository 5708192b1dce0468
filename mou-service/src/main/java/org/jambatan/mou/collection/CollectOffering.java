package org.jambatan.mou.collection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An offering of a member comes into the collection, perhaps with a word on what it is there for. */
record CollectOffering(
        @NotNull UUID offeringId, @Nullable @Valid Translated note) {}
