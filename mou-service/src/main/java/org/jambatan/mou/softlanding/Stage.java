package org.jambatan.mou.softlanding;

import java.util.EnumSet;
import java.util.Set;

/** How far a company has come into the other country. */
enum Stage {
    ENQUIRY,
    SCREENED,
    PREPARING,
    LANDED,
    OPERATING,
    GRADUATED,
    /** It went back after it had landed. */
    RETURNED,
    /** The company gave it up before it landed. */
    WITHDRAWN,
    /** The hosts said no before it prepared. */
    REJECTED;

    Set<Stage> next() {
        return switch (this) {
            case ENQUIRY -> EnumSet.of(SCREENED, WITHDRAWN, REJECTED);
            case SCREENED -> EnumSet.of(PREPARING, WITHDRAWN, REJECTED);
            case PREPARING -> EnumSet.of(LANDED, WITHDRAWN);
            case LANDED -> EnumSet.of(OPERATING, RETURNED);
            case OPERATING -> EnumSet.of(GRADUATED, RETURNED);
            case GRADUATED, RETURNED, WITHDRAWN, REJECTED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Whether coming to it shows that the agreement lives. */
    boolean isEvidence() {
        return switch (this) {
            case SCREENED, PREPARING, LANDED, OPERATING, GRADUATED -> true;
            case ENQUIRY, RETURNED, WITHDRAWN, REJECTED -> false;
        };
    }
}
