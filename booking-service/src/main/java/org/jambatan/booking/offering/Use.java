package org.jambatan.booking.offering;

import java.util.UUID;

/** One resource that a use of the offering occupies, and how many of its units. */
public record Use(UUID resourceId, int units) {}
