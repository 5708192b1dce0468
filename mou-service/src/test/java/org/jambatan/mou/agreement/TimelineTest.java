package org.jambatan.mou.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.mou.agreement.LegalState.EXECUTED;
import static org.jambatan.mou.agreement.LegalState.EXPIRED;
import static org.jambatan.mou.agreement.LegalState.IN_FORCE;
import static org.jambatan.mou.agreement.LegalState.PROPOSED;

import java.time.LocalDate;
import java.util.Optional;
import org.jambatan.mou.agreement.Timeline.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void each_state_lasts_until_the_next_begins() {
        var days = Timeline.beginning(PROPOSED, MONDAY)
                .then(EXECUTED, on(1))
                .then(IN_FORCE, on(3))
                .then(EXPIRED, on(10));

        assertThat(days.spans())
                .containsExactly(
                        new Span(PROPOSED, MONDAY, MONDAY.plusDays(1)),
                        new Span(EXECUTED, MONDAY.plusDays(1), MONDAY.plusDays(3)),
                        new Span(IN_FORCE, MONDAY.plusDays(3), MONDAY.plusDays(10)),
                        new Span(EXPIRED, MONDAY.plusDays(10), null));
        assertThat(days.on(MONDAY.plusDays(9))).contains(IN_FORCE);
        assertThat(days.on(MONDAY.plusDays(10))).contains(EXPIRED);
        assertThat(days.on(MONDAY.minusDays(1))).isEmpty();
    }

    @Test
    void paper_older_than_its_record_overtakes_what_the_record_began_with() {
        var days = Timeline.beginning(PROPOSED, MONDAY).then(EXECUTED, on(-100)).then(IN_FORCE, on(-90));

        assertThat(days.spans())
                .containsExactly(
                        new Span(EXECUTED, MONDAY.minusDays(100), MONDAY.minusDays(90)),
                        new Span(IN_FORCE, MONDAY.minusDays(90), null));
    }

    @Test
    void states_of_one_day_leave_the_last() {
        var days = Timeline.beginning(PROPOSED, MONDAY).then(EXECUTED, on(0)).then(IN_FORCE, on(0));

        assertThat(days.spans()).containsExactly(new Span(IN_FORCE, MONDAY, null));
    }

    @Test
    void what_has_no_day_changes_nothing() {
        var days = Timeline.beginning(PROPOSED, MONDAY);

        assertThat(days.then(EXECUTED, Optional.empty())).isEqualTo(days);
    }

    private static Optional<LocalDate> on(int daysLater) {
        return Optional.of(MONDAY.plusDays(daysLater));
    }
}
