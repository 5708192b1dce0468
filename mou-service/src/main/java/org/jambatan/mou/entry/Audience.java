package org.jambatan.mou.entry;

/** As what somebody reads an entry. */
enum Audience {
    ENTRANT,
    ORGANISER,
    JUDGE
}
