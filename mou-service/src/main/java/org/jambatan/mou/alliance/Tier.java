package org.jambatan.mou.alliance;

/** How close to its centre a member stands. */
enum Tier {
    /** Runs the alliance or signs its charter as a founder; nobody applies for that. */
    FOUNDER,
    COUNCIL,
    MEMBER,
    /** Listens; is not asked to accede to the charter. */
    OBSERVER
}
