package org.jambatan.mou.programme;

/** What institutions share under a programme: the kinds that the catalogue knows too. */
public enum ServiceKind {
    FACILITY_ACCESS,
    EQUIPMENT_USE,
    ANALYSIS,
    CONSULTANCY,
    STUDENT_PARTICIPATION,
    TRAINING,
    COLLABORATIVE_RESEARCH,
    INCUBATION_SUPPORT,
    SOFT_LANDING
}
