package org.jambatan.mou.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a result has come at the park it is offered to. */
enum ResultStatus {
    OFFERED,
    ASSESSED,
    TAKEN_UP,
    LICENSED,
    RETURNED;

    Set<ResultStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ASSESSED);
            case ASSESSED -> EnumSet.of(TAKEN_UP, LICENSED, RETURNED);
            case TAKEN_UP, LICENSED, RETURNED -> EnumSet.noneOf(ResultStatus.class);
        };
    }

    /** What the park, and of a licence the owner, may ask for now. */
    List<String> actions() {
        return switch (this) {
            case OFFERED -> List.of("assessments");
            case ASSESSED -> List.of("take-up", "licence", "return");
            case TAKEN_UP, LICENSED, RETURNED -> List.of();
        };
    }
}
