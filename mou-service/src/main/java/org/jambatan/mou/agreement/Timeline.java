package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agreement's legal state over all days, past and future. Each state lasts until the next one begins. */
record Timeline(List<Span> spans) {

    /** One state from a day on, until the day before {@code end} where there is a next state. */
    record Span(LegalState state, LocalDate from, @Nullable LocalDate end) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (end == null || end.isAfter(day));
        }

        Span until(LocalDate next) {
            return new Span(state, from, next);
        }
    }

    Timeline {
        spans = List.copyOf(spans);
    }

    static Timeline beginning(LegalState state, LocalDate from) {
        return new Timeline(List.of(new Span(state, from, null)));
    }

    /** From this day on, where there is one, it is this. What would have begun later is overtaken: paper may be old. */
    Timeline then(LegalState state, Optional<LocalDate> day) {
        return day.map(from -> then(state, from)).orElse(this);
    }

    private Timeline then(LegalState state, LocalDate from) {
        var kept = new ArrayList<Span>();
        for (var span : spans) {
            if (span.from().isBefore(from)) {
                var overlaps = span.end() == null || span.end().isAfter(from);
                kept.add(new Span(span.state(), span.from(), overlaps ? from : span.end()));
            }
        }
        kept.add(new Span(state, from, null));
        return new Timeline(kept);
    }

    Optional<LegalState> on(LocalDate day) {
        return spans.stream().filter(span -> span.covers(day)).map(Span::state).findFirst();
    }
}
