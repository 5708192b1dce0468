package org.jambatan.booking.resource;

import java.util.UUID;

/** A claim as it stands: one unit of one resource, blocked for a time. */
public record StandingClaim(UUID id, UUID resource, int unit, Span span, HeldFor heldFor) {}
