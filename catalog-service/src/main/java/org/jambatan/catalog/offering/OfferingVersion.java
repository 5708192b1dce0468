package org.jambatan.catalog.offering;

import java.time.Instant;

/** The terms as they were from a time on, under the number that bookings name. */
record OfferingVersion(long number, Instant since, DraftOffering terms) {}
