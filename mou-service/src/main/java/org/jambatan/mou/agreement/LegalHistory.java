package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Folds what happened to an agreement into its legal state over all days: its signing first, then the end of its term,
 * suspensions and endings as layers over it. An instrument counts from the day it was executed.
 *
 * @param signed what it was by signing alone, before any term or instrument
 * @param until the last day agreed on when it was signed
 */
record LegalHistory(Timeline signed, @Nullable LocalDate until, List<Instrument> instruments) {

    Timeline timeline() {
        var spans = new ArrayList<Timeline.Span>();
        for (var day : days()) {
            on(day).filter(state -> spans.isEmpty() || spans.getLast().state() != state)
                    .ifPresent(state -> {
                        if (!spans.isEmpty()) {
                            spans.add(spans.removeLast().until(day));
                        }
                        spans.add(new Timeline.Span(state, day, null));
                    });
        }
        return new Timeline(spans);
    }

    Optional<LegalState> on(LocalDate day) {
        return signed.on(day).map(state -> ended(day).orElseGet(() -> lasting(state, day)));
    }

    private LegalState lasting(LegalState state, LocalDate day) {
        if (state != LegalState.IN_FORCE) {
            return state;
        }
        var last = lastDayAsOf(day);
        if (last != null && day.isAfter(last)) {
            return LegalState.EXPIRED;
        }
        return isSuspended(day) ? LegalState.SUSPENDED : LegalState.IN_FORCE;
    }

    private Optional<LegalState> ended(LocalDate day) {
        return instruments.stream()
                .filter(instrument -> instrument.kind().end().isPresent())
                .filter(instrument -> !instrument.from().isAfter(day))
                .min(Comparator.comparing(Instrument::from))
                .flatMap(instrument -> instrument.kind().end());
    }

    /** The last day as it was known on this one. */
    @Nullable
    LocalDate lastDayAsOf(LocalDate day) {
        var last = until;
        for (var instrument : instruments) {
            if (instrument.kind() == InstrumentKind.EXTENSION
                    && !instrument.executedOn().isAfter(day)) {
                last = instrument.until();
            }
        }
        return last;
    }

    private boolean isSuspended(LocalDate day) {
        var suspended = false;
        for (var instrument : instruments) {
            if (!instrument.from().isAfter(day)) {
                suspended = switch (instrument.kind()) {
                    case SUSPENSION ->
                        suspended
                                || instrument.until() == null
                                || !instrument.until().isBefore(day);
                    case RESUMPTION -> false;
                    case EXTENSION, TERMINATION, COMPLETION, SUPERSESSION, WITHDRAWAL -> suspended;
                };
            }
        }
        return suspended;
    }

    /** Every day on which something can change. */
    private SortedSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        signed.spans().forEach(span -> days.add(span.from()));
        dayAfter(until, days);
        for (var instrument : instruments) {
            days.add(instrument.executedOn());
            days.add(instrument.from());
            dayAfter(instrument.until(), days);
        }
        return days;
    }

    private static void dayAfter(@Nullable LocalDate last, SortedSet<LocalDate> days) {
        if (last != null) {
            days.add(last.plusDays(1));
        }
    }
}
