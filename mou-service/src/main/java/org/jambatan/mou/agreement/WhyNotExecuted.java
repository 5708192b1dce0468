package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a later paper from being recorded. */
final class WhyNotExecuted {

    private WhyNotExecuted() {}

    static List<Refusal> refusalsOf(Instrument instrument, LegalHistory history, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (instrument.executedOn().isAfter(today)) {
            refusals.add(new ExecutedInTheFuture());
        }
        if (history.instruments().stream()
                .anyMatch(earlier -> earlier.executedOn().isAfter(instrument.executedOn()))) {
            refusals.add(new ExecutedBeforeTheLast());
        }
        if (instrument.kind() == InstrumentKind.EXTENSION) {
            var last = history.lastDayAsOf(LocalDate.MAX);
            if (last == null) {
                refusals.add(new NoTermToExtend());
            } else if (instrument.until() == null || !instrument.until().isAfter(last)) {
                refusals.add(new NotAnExtension());
            }
        }
        return refusals;
    }

    /** The record is of what happened. */
    record ExecutedInTheFuture() implements Refusal {

        @Override
        public String code() {
            return "executed-in-the-future";
        }

        @Override
        public String detail() {
            return "A paper is recorded once it was executed; when it takes effect is another day.";
        }
    }

    /** Each paper changes what those before it left. */
    record ExecutedBeforeTheLast() implements Refusal {

        @Override
        public String code() {
            return "executed-before-the-last";
        }

        @Override
        public String detail() {
            return "A paper executed later than that is on record already.";
        }
    }

    /** What has no last day needs none. */
    record NoTermToExtend() implements Refusal {

        @Override
        public String code() {
            return "no-term-to-extend";
        }

        @Override
        public String detail() {
            return "The agreement has no last day.";
        }
    }

    /** To end earlier is a termination. */
    record NotAnExtension() implements Refusal {

        @Override
        public String code() {
            return "not-an-extension";
        }

        @Override
        public String detail() {
            return "The new last day is not after the one that stands.";
        }
    }
}
