package org.jambatan.catalog.opening;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.jambatan.platform.http.Problem.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeekTest {

    @Test
    void closing_is_later_than_opening() {
        assertThat(fields(hours("09:00", "09:00", MONDAY))).containsExactly("openingHours[0].closes");
        assertThat(fields(hours("17:00", "09:00", MONDAY))).containsExactly("openingHours[0].closes");
    }

    @Test
    void it_may_be_open_to_the_end_of_the_day() {
        assertThat(fields(hours("00:00", "24:00", MONDAY))).isEmpty();
    }

    @Test
    void hours_of_one_day_do_not_overlap() {
        assertThat(fields(hours("09:00", "12:30", MONDAY, TUESDAY), hours("12:00", "17:00", TUESDAY)))
                .containsExactly("openingHours[1]");
    }

    @Test
    void hours_of_one_day_may_touch() {
        assertThat(fields(hours("09:00", "12:00", MONDAY), hours("12:00", "17:00", MONDAY)))
                .isEmpty();
    }

    @Test
    void hours_of_different_days_may_be_the_same() {
        assertThat(fields(hours("09:00", "17:00", MONDAY), hours("09:00", "17:00", TUESDAY)))
                .isEmpty();
    }

    @Test
    void a_day_is_named_once() {
        assertThat(fields(hours("09:00", "17:00", MONDAY, MONDAY))).containsExactly("openingHours[0].days");
    }

    @Test
    void an_opening_holds_at_least_one_slot() {
        assertThat(Week.faultsOf(List.of(hours("09:00", "09:30", MONDAY)), 60))
                .containsExactly(new Violation("openingHours[0]", "is shorter than one slot"));
    }

    @Test
    void incomplete_entries_are_passed_over() {
        assertThat(Week.faultsOf(
                        Arrays.asList(null, new OpeningHours(null, null, null), hours("9:00", "25:00", MONDAY)), 30))
                .isEmpty();
    }

    private static List<String> fields(OpeningHours... hours) {
        return Week.faultsOf(List.of(hours), null).stream()
                .map(Violation::field)
                .toList();
    }

    private static OpeningHours hours(String opens, String closes, DayOfWeek... days) {
        return new OpeningHours(List.of(days), opens, closes);
    }
}
