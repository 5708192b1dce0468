package org.jambatan.mou.incubation;

import java.util.EnumSet;
import java.util.Set;

/** How far the park has brought a project. No stage is skipped, and none is gone back to. */
enum IncubationStage {
    ADMITTED,
    INCUBATING,
    ACCELERATING,
    GRADUATED,
    /** Its owners gave it up. */
    WITHDRAWN,
    /** The park gave it up. */
    ENDED;

    Set<IncubationStage> next() {
        return switch (this) {
            case ADMITTED -> EnumSet.of(INCUBATING, WITHDRAWN, ENDED);
            case INCUBATING -> EnumSet.of(ACCELERATING, WITHDRAWN, ENDED);
            case ACCELERATING -> EnumSet.of(GRADUATED, WITHDRAWN, ENDED);
            case GRADUATED, WITHDRAWN, ENDED -> EnumSet.noneOf(IncubationStage.class);
        };
    }

    /** Whether money and readers may still come; a project that graduated goes on, one that was given up does not. */
    boolean goesOn() {
        return switch (this) {
            case ADMITTED, INCUBATING, ACCELERATING, GRADUATED -> true;
            case WITHDRAWN, ENDED -> false;
        };
    }
}
