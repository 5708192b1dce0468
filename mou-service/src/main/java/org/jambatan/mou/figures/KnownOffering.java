package org.jambatan.mou.figures;

import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An offering as this service knows it; without a name where none was heard yet. */
public record KnownOffering(
        UUID id, UUID partnerId, @Nullable Translated name, boolean isPublished) {}
