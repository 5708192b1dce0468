package org.jambatan.catalog.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.shape.Known;
import org.jspecify.annotations.Nullable;

/** Where a visitor goes to. */
@Schema(name = "CatalogAddress")
record Address(
        @NotBlank @Size(max = 200) String line1,
        @Nullable @Size(max = 200) String line2,
        @NotBlank @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region,
        @Nullable @Size(max = 20) String postalCode,
        @NotNull @Known(Known.Codes.COUNTRY) String country) {}
