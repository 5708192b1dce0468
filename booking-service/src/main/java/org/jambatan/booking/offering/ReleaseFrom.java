package org.jambatan.booking.offering;

/** From when on whoever ordered has the results. */
public enum ReleaseFrom {
    DELIVERED,
    SETTLED
}
