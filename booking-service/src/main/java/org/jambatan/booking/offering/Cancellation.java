package org.jambatan.booking.offering;

/** Cancelling costs nothing up to so many hours before the start; 0 is the start itself. */
public record Cancellation(int freeUntilHours) {}
