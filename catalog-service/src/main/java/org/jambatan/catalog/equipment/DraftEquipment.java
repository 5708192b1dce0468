package org.jambatan.catalog.equipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.shape.ShortName;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What its owner says of an instrument, in the words of PIDINST (its metadata schema, version 1.0): the instrument's
 * type, what it measures, manufacturer, model, serial number (an alternate identifier) and a persistent identifier.
 * Units are how many of the kind stand there; one if not said.
 */
record DraftEquipment(
        @NotNull UUID facilityId,
        @NotNull @Valid @ShortName Translated name,
        @Nullable @Valid Translated description,
        @Nullable @Size(min = 1, max = 200) String instrumentType,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 200) String> measuredVariables,
        @Nullable @Size(min = 1, max = 200) String manufacturer,
        @Nullable @Size(min = 1, max = 200) String model,
        @Nullable @Size(min = 1, max = 100) String serialNumber,

        @Nullable
        @Size(max = 300)
        @Pattern(
                regexp = "(https?://|hdl:|doi:|ark:)\\S+",
                message = "must be a DOI, a Handle, an ARK or a web address")
        String pid,

        @Nullable LocalDate commissionedOn,
        @Nullable @Min(1) @Max(10_000) Integer units) {

    int unitsOrOne() {
        return units == null ? 1 : units;
    }
}
