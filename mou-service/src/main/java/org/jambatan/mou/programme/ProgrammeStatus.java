package org.jambatan.mou.programme;

/** A programme is open from the beginning; closing one comes with the feature that needs it. */
public enum ProgrammeStatus {
    OPEN
}
