package org.jambatan.mou.figures;

import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** As much of an offering as is counted, and named where somebody collects it. */
public record HeardOffering(
        UUID id, UUID partnerId, @Nullable Translated name, String status) {}
