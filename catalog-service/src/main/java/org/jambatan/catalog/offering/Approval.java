package org.jambatan.catalog.offering;

/** Whether a booking stands at once, or when the provider has said so. */
enum Approval {
    AUTOMATIC,
    MANUAL
}
