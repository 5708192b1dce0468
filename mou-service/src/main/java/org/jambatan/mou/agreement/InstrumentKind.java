package org.jambatan.mou.agreement;

import static org.jambatan.mou.agreement.LegalState.COMPLETED;
import static org.jambatan.mou.agreement.LegalState.EXECUTED;
import static org.jambatan.mou.agreement.LegalState.EXPIRED;
import static org.jambatan.mou.agreement.LegalState.IN_FORCE;
import static org.jambatan.mou.agreement.LegalState.PARTLY_SIGNED;
import static org.jambatan.mou.agreement.LegalState.PROPOSED;
import static org.jambatan.mou.agreement.LegalState.SUPERSEDED;
import static org.jambatan.mou.agreement.LegalState.SUSPENDED;
import static org.jambatan.mou.agreement.LegalState.TERMINATED;
import static org.jambatan.mou.agreement.LegalState.VOID;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a later paper does to an agreement. */
enum InstrumentKind {
    SUSPENSION,
    RESUMPTION,
    EXTENSION,
    TERMINATION,
    COMPLETION,
    SUPERSESSION,
    WITHDRAWAL;

    /** In which legal states, on the day it takes effect, it can be executed. */
    Set<LegalState> from() {
        return switch (this) {
            case SUSPENSION -> EnumSet.of(IN_FORCE);
            case RESUMPTION -> EnumSet.of(SUSPENDED);
            case EXTENSION -> EnumSet.of(EXECUTED, IN_FORCE, SUSPENDED, EXPIRED);
            case TERMINATION, SUPERSESSION -> EnumSet.of(EXECUTED, IN_FORCE, SUSPENDED);
            case COMPLETION -> EnumSet.of(IN_FORCE, SUSPENDED);
            case WITHDRAWAL -> EnumSet.of(PROPOSED, PARTLY_SIGNED);
        };
    }

    /** What the agreement is for good from its day on, for those that end it. */
    Optional<LegalState> end() {
        return switch (this) {
            case SUSPENSION, RESUMPTION, EXTENSION -> Optional.empty();
            case TERMINATION -> Optional.of(TERMINATED);
            case COMPLETION -> Optional.of(COMPLETED);
            case SUPERSESSION -> Optional.of(SUPERSEDED);
            case WITHDRAWAL -> Optional.of(VOID);
        };
    }

    /** The path of the command that executes it. */
    String command() {
        return name().toLowerCase(Locale.ROOT);
    }
}
