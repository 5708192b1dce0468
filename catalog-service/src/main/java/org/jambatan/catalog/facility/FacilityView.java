package org.jambatan.catalog.facility;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.catalog.lifecycle.Viewer;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A facility as the API answers it. */
record FacilityView(
        UUID id,
        UUID partnerId,
        Translated name,
        FacilityKind kind,
        String timeZone,
        @Nullable Address address,
        @Nullable Coordinates coordinates,
        int units,
        @Nullable Translated description,
        Status status,

        @Schema(
                description =
                        "Why it reads as SUSPENDED though you have not suspended it: `partner-suspended` or `partner-left`.")
        @Nullable
        String reason,

        long version,
        List<String> actions)
        implements Versioned {

    static FacilityView of(Facility facility, Viewer viewer) {
        var details = facility.details();
        return new FacilityView(
                facility.id(),
                facility.partnerId(),
                details.name(),
                details.kind(),
                details.timeZone(),
                details.address(),
                details.coordinates(),
                details.unitsOrOne(),
                details.description(),
                facility.statusFor(viewer),
                facility.suspendedBecause(viewer),
                facility.version(),
                facility.actionsFor(viewer));
    }
}
