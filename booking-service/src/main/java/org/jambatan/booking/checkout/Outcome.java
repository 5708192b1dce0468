package org.jambatan.booking.checkout;

/** How a leg stands. */
enum Outcome {
    /** Not decided: only lag has stood in its way so far. */
    WAITING,
    GRANTED,
    REFUSED,
    /** Whoever asked waits no longer: it is not granted, and what it had been granted is called off. */
    WITHDRAWN
}
