package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What a later paper of a kind says, and what it doesn't. */
record InstrumentShape(InstrumentKind kind) {

    void require(ExecuteInstrument input) {
        var faults = new ArrayList<Violation>();
        if (kind == InstrumentKind.EXTENSION && input.until() == null) {
            faults.add(new Violation("until", "must not be null: an extension says the new last day"));
        }
        if (kind != InstrumentKind.EXTENSION && kind != InstrumentKind.SUSPENSION && input.until() != null) {
            faults.add(new Violation("until", "is only for a suspension or an extension"));
        }
        if (kind == InstrumentKind.EXTENSION && input.from() != null) {
            faults.add(new Violation("from", "is not for an extension, which counts from its execution"));
        }
        if (kind == InstrumentKind.SUPERSESSION && input.byId() == null) {
            faults.add(
                    new Violation("byId", "must not be null: a supersession names the agreement that takes its place"));
        }
        if (kind != InstrumentKind.SUPERSESSION && input.byId() != null) {
            faults.add(new Violation("byId", "is only for a supersession"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Once the days that were not said are filled in. */
    void requireOrder(LocalDate executedOn, LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(executedOn)) {
            throw new Invalid("from", "must not be before it was executed");
        }
        if (until != null && until.isBefore(from)) {
            throw new Invalid("until", "must not be before it takes effect");
        }
    }
}
