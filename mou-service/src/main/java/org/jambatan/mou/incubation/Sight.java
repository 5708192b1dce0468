package org.jambatan.mou.incubation;

/** Whether somebody may still read. */
enum Sight {
    GIVEN,
    ENDED
}
