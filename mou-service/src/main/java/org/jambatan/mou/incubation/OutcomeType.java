package org.jambatan.mou.incubation;

/** What can come of a project. */
enum OutcomeType {
    PRODUCT,
    LICENCE,
    PATENT,
    FIRM,
    SALES,
    JOBS,
    OTHER
}
