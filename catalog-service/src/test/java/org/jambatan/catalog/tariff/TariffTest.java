package org.jambatan.catalog.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jambatan.platform.http.Problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TariffTest {

    @Test
    void two_prices_for_one_day_contradict_each_other() {
        var until = line(Category.SME, "hour", null, "2026-12-31");
        var from = line(Category.SME, "hour", "2026-12-31", null);

        assertThat(fields(until, from)).containsExactly("tariff[1]");
    }

    @Test
    void prices_that_follow_each_other_do_not() {
        var until = line(Category.SME, "hour", null, "2026-12-31");
        var from = line(Category.SME, "hour", "2027-01-01", null);

        assertThat(fields(until, from)).isEmpty();
    }

    @Test
    void another_category_or_unit_is_another_price() {
        assertThat(fields(
                        line(Category.SME, "hour", null, null),
                        line(Category.MICRO, "hour", null, null),
                        line(Category.SME, "day", null, null)))
                .isEmpty();
    }

    @Test
    void a_line_must_not_end_before_it_begins() {
        assertThat(fields(line(Category.SME, "hour", "2026-02-01", "2026-01-31")))
                .containsExactly("tariff[0].validUntil");
    }

    @Test
    void the_minimum_is_in_the_currency_of_the_price() {
        var line = new TariffLine(Category.SME, "hour", new Money("1.00", "MYR"), new Money("1.00", "SGD"), null, null);

        assertThat(fields(line)).containsExactly("tariff[0].minimum.currency");
    }

    @Test
    void incomplete_lines_are_passed_over() {
        assertThat(Tariff.faultsOf(Arrays.asList(null, new TariffLine(null, null, null, null, null, null))))
                .isEmpty();
    }

    @Test
    void hours_and_days_price_time() {
        assertThat(line(Category.SME, "hour", null, null).pricesTime()).isTrue();
        assertThat(line(Category.SME, "day", null, null).pricesTime()).isTrue();
        assertThat(line(Category.SME, "sample", null, null).pricesTime()).isFalse();
    }

    private static List<String> fields(TariffLine... lines) {
        return Tariff.faultsOf(List.of(lines)).stream().map(Violation::field).toList();
    }

    private static TariffLine line(Category category, String unit, @Nullable String from, @Nullable String until) {
        return new TariffLine(
                category,
                unit,
                new Money("120.00", "MYR"),
                null,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
