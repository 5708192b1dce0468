package org.jambatan.catalog.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a search asks of an offering besides its words. */
public record SearchEntry(
        UUID id,
        UUID partnerId,
        String status,
        String kind,
        String mode,
        UUID facilityId,
        @Nullable UUID equipmentId,
        IndexedText text) {}
