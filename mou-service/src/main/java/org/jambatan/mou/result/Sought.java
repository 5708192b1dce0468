package org.jambatan.mou.result;

/** What the owner of a result looks for. */
enum Sought {
    LICENCE,
    JOINT_DEVELOPMENT,
    INVESTOR,
    INCUBATION,
    OTHER
}
