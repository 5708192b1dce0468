package org.jambatan.catalog.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jambatan.catalog.shape.Known;
import org.jambatan.catalog.shape.ShortName;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What its owner says of a facility. Units are how many may be in use at once, such as seats; one if not said. */
record DraftFacility(
        @NotNull @Valid @ShortName Translated name,
        @NotNull FacilityKind kind,
        @NotNull @Known(Known.Codes.TIME_ZONE) String timeZone,
        @Nullable @Valid Address address,
        @Nullable @Valid Coordinates coordinates,
        @Nullable @Min(1) @Max(10_000) Integer units,
        @Nullable @Valid Translated description) {

    int unitsOrOne() {
        return units == null ? 1 : units;
    }
}
