package org.jambatan.testkit.matrix;

/** What a role can do with an operation. */
enum Right {
    /** Own objects answer; foreign and missing ones are 404. */
    OWN,
    /** Own and foreign objects answer; missing ones are 404. */
    ANYONES,
    /** Passes the role check, but sees no such object: always 404. */
    HIDDEN,
    /** Passes the role check and sees the object, but the rules refuse: 409. */
    REFUSED,
    /** 403. */
    FORBIDDEN
}
