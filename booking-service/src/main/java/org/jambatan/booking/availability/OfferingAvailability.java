package org.jambatan.booking.availability;

import java.util.List;
import java.util.UUID;

/** When one offering is free. */
public record OfferingAvailability(UUID offeringId, String timeZone, List<FreeTime> free) {}
