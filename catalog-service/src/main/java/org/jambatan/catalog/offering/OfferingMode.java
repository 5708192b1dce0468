package org.jambatan.catalog.offering;

/** Time on something, seats on dates, or work to a quote. */
enum OfferingMode {
    SLOT,
    SESSION,
    ORDER
}
