package org.jambatan.booking.resource;

/** What a claim keeps its resource for. */
public enum HeldFor {
    BOOKING,
    CLOSING
}
