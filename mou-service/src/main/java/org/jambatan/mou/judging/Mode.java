package org.jambatan.mou.judging;

/** How judges come to know an entry. */
enum Mode {
    PAPER,
    PITCH
}
