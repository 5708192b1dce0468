package org.jambatan.mou.incubation;

/** Whether a milestone is still ahead. */
enum MilestoneStanding {
    PLANNED,
    REACHED
}
