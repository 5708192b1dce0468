package org.jambatan.mou.need;

/** What came of a need. */
enum NeedOutcome {
    BOOKING,
    ORDER,
    RESEARCH_PROJECT,
    UNMET;

    NeedStatus status() {
        return switch (this) {
            case BOOKING, ORDER, RESEARCH_PROJECT -> NeedStatus.MET;
            case UNMET -> NeedStatus.UNMET;
        };
    }
}
