package org.jambatan.mou.initiative;

/** What a derived KPI counts. */
enum DerivedFrom {
    ACTIVITIES_HELD,
    COMPANY_MEETINGS,
    MILESTONES_DONE
}
