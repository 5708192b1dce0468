package org.jambatan.catalog.facility;

import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What the events tell of a facility. */
record FacilityState(
        UUID id,
        UUID partnerId,
        Translated name,
        FacilityKind kind,
        String timeZone,
        @Nullable Address address,
        @Nullable Coordinates coordinates,
        int units,
        Status status,
        List<UUID> partners) {}
