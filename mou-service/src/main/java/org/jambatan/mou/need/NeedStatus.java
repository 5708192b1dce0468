package org.jambatan.mou.need;

import java.util.EnumSet;
import java.util.Set;

/** How far a need has come. */
public enum NeedStatus {
    /** Said, and still edited; institutions do not see it. */
    STATED,
    /** Sent to institutions, if any fitted, and to the programme's facilitators. */
    SENT,
    /** A facilitator has brought the partner and an institution together. */
    INTRODUCED,
    /** It led to a booking, an order or a research project. */
    MET,
    /** Nothing came of it, for a reason that is counted. */
    UNMET,
    /** Whoever stated it no longer wants it. */
    WITHDRAWN;

    Set<NeedStatus> next() {
        return switch (this) {
            case STATED -> EnumSet.of(SENT, MET, UNMET, WITHDRAWN);
            case SENT -> EnumSet.of(INTRODUCED, MET, UNMET, WITHDRAWN);
            case INTRODUCED -> EnumSet.of(MET, UNMET, WITHDRAWN);
            case MET, UNMET, WITHDRAWN -> EnumSet.noneOf(NeedStatus.class);
        };
    }

    boolean mayBecome(NeedStatus wanted) {
        return next().contains(wanted);
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /** Whether institutions it was sent to may answer, and be introduced. */
    public boolean isOpenToInstitutions() {
        return switch (this) {
            case SENT, INTRODUCED -> true;
            case STATED, MET, UNMET, WITHDRAWN -> false;
        };
    }
}
