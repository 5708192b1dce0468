package org.jambatan.catalog.offering;

/** From when on whoever ordered has the results: once the work is delivered, or once it is paid for. */
enum ReleaseFrom {
    DELIVERED,
    SETTLED
}
