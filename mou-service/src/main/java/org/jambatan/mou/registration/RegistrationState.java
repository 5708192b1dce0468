package org.jambatan.mou.registration;

/** How far a registration has come. EXPIRED is read off the clock: such a row stays PENDING until it is taken away. */
enum RegistrationState {
    PENDING,
    EXPIRED,
    CONFIRMED
}
