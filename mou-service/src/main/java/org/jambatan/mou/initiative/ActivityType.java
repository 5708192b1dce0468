package org.jambatan.mou.initiative;

/** What people did. */
enum ActivityType {
    VISIT,
    SEMINAR,
    EXCHANGE,
    RESEARCH_PROJECT,
    CEREMONY
}
