package org.jambatan.booking.availability;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When offerings are free. */
public record Availability(
        List<OfferingAvailability> items,

        @Schema(
                description =
                        "Of the offerings asked for, those that can't be booked by the slot here and now: not known, not published, or had in another way.")
        List<UUID> notBookable) {}
