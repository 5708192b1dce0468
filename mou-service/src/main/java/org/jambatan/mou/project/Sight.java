package org.jambatan.mou.project;

/** How much of a project somebody sees. */
enum Sight {
    ALL,
    /** That it is there, its states and its sums, and none of its words. */
    FIGURES,
    NONE
}
