package org.jambatan.mou.alliance;

/** How closely its members are bound. */
enum AllianceKind {
    /** Founded on a charter, which its founders sign before it is unveiled. */
    ALLIANCE,
    /** A circle of those who work together; a charter is possible, not needed. */
    COMMUNITY
}
