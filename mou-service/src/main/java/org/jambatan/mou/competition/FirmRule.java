package org.jambatan.mou.competition;

/** Whether an entrant has a firm already: the difference between a start-up track and an idea track. */
public enum FirmRule {
    REQUIRED,
    NONE_YET,
    EITHER
}
