package org.jambatan.catalog.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cancelling costs nothing up to so many hours before the start; 0 is the start itself. */
@Schema(name = "OfferingCancellation")
record Cancellation(@NotNull @Min(0) @Max(8_760) Integer freeUntilHours) {

    static final Cancellation UNTIL_THE_START = new Cancellation(0);
}
