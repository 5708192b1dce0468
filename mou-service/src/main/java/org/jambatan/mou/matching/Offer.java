package org.jambatan.mou.matching;

import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A published offering as this service knows it.
 *
 * @param tokens what its own name and its facility's leave in an index
 */
public record Offer(
        UUID id,
        UUID partnerId,
        @Nullable Translated name,
        @Nullable Translated facilityName,
        String kind,
        String mode,
        Set<String> tokens) {}
