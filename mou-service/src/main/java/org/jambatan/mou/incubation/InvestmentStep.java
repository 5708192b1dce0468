package org.jambatan.mou.incubation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far an investor's interest has come on its way to money. */
enum InvestmentStep {
    EXPRESSED,
    /** A letter of intent is signed by all; the agreement itself records it. */
    LETTER_SIGNED,
    DUE_DILIGENCE,
    CLOSED,
    /** One side gave it up. */
    DECLINED;

    Set<InvestmentStep> next() {
        return switch (this) {
            case EXPRESSED -> EnumSet.of(LETTER_SIGNED, DECLINED);
            case LETTER_SIGNED -> EnumSet.of(DUE_DILIGENCE, DECLINED);
            case DUE_DILIGENCE -> EnumSet.of(CLOSED, DECLINED);
            case CLOSED, DECLINED -> EnumSet.noneOf(InvestmentStep.class);
        };
    }

    /** What may be asked for now; a letter is signed at the agreement. */
    List<String> actions() {
        return switch (this) {
            case EXPRESSED -> List.of("decline");
            case LETTER_SIGNED -> List.of("due-diligence", "decline");
            case DUE_DILIGENCE -> List.of("closing", "decline");
            case CLOSED, DECLINED -> List.of();
        };
    }

    /** Whether money is still only meant. */
    boolean isIntention() {
        return switch (this) {
            case LETTER_SIGNED, DUE_DILIGENCE -> true;
            case EXPRESSED, CLOSED, DECLINED -> false;
        };
    }
}
