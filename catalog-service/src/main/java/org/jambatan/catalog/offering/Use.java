package org.jambatan.catalog.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a use of the offering occupies, and how many units of it. */
@Schema(name = "OfferingUse")
record Use(
        @NotNull UUID resourceId,
        @NotNull @Min(1) @Max(10_000) Integer units) {}
