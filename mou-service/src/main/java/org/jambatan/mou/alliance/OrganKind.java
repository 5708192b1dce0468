package org.jambatan.mou.alliance;

/** What a body of the alliance is for. */
enum OrganKind {
    SECRETARIAT,
    COUNCIL,
    EXPERT_COMMITTEE,
    WORKING_GROUP,
    OTHER
}
