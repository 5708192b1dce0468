package org.jambatan.mou.appointment;

/** As what somebody is appointed. */
public enum Capacity {
    SECRETARIAT,
    ORGANISER,
    CHAIR,
    COMMITTEE_MEMBER,
    JUDGE,
    FACILITATOR,
    INCUBATION_MANAGER,
    OWNER,
    REVIEWER
}
