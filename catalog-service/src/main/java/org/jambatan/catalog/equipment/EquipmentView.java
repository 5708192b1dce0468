package org.jambatan.catalog.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.catalog.lifecycle.Viewer;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An instrument as the API answers it. */
record EquipmentView(
        UUID id,
        UUID partnerId,
        UUID facilityId,
        Translated name,
        @Nullable Translated description,
        @Nullable String instrumentType,
        List<String> measuredVariables,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable String serialNumber,
        @Nullable String pid,
        @Nullable LocalDate commissionedOn,
        int units,
        Status status,

        @Schema(
                description =
                        "Why it reads as SUSPENDED though you have not suspended it: `partner-suspended` or `partner-left`.")
        @Nullable
        String reason,

        long version,
        List<String> actions)
        implements Versioned {

    static EquipmentView of(Equipment equipment, Viewer viewer) {
        var details = equipment.details();
        return new EquipmentView(
                equipment.id(),
                equipment.partnerId(),
                details.facilityId(),
                details.name(),
                details.description(),
                details.instrumentType(),
                details.measuredVariables() == null ? List.of() : details.measuredVariables(),
                details.manufacturer(),
                details.model(),
                details.serialNumber(),
                details.pid(),
                details.commissionedOn(),
                details.unitsOrOne(),
                equipment.statusFor(viewer),
                equipment.suspendedBecause(viewer),
                equipment.version(),
                equipment.actionsFor(viewer));
    }
}
