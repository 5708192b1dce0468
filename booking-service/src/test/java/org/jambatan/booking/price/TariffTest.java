package org.jambatan.booking.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jambatan.booking.partner.Partner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TariffTest {

    private static final ZoneId KL = ZoneId.of("Asia/Kuala_Lumpur");
    private static final UUID PROVIDER = UUID.randomUUID();

    @Test
    void an_hour_is_reckoned_to_the_minute_and_rounded_half_up() {
        var tariff = new Tariff(List.of(hourly(CustomerCategory.SME, "100.00")));

        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T10:00", "2027-01-04T10:25")))
                .isEqualTo(Money.of("41.67", "MYR"));
        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T10:00", "2027-01-04T12:00")))
                .isEqualTo(Money.of("200.00", "MYR"));
    }

    @Test
    void half_a_cent_is_rounded_up() {
        var tariff = new Tariff(List.of(hourly(CustomerCategory.SME, "0.30")));

        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T10:00", "2027-01-04T10:01")))
                .isEqualTo(Money.of("0.01", "MYR"));
    }

    @Test
    void a_day_is_each_calendar_day_begun_as_the_place_counts_them() {
        var tariff = new Tariff(List.of(daily(CustomerCategory.SME, "500.00")));

        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T23:00", "2027-01-05T00:00")))
                .isEqualTo(Money.of("500.00", "MYR"));
        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T23:00", "2027-01-05T00:30")))
                .isEqualTo(Money.of("1000.00", "MYR"));
    }

    @Test
    void a_minimum_is_the_least_that_is_paid() {
        var line = new TariffLine(
                CustomerCategory.SME, "hour", Money.of("100.00", "MYR"), Money.of("80.00", "MYR"), null, null);
        var tariff = new Tariff(List.of(line));

        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T10:00", "2027-01-04T10:30")))
                .isEqualTo(Money.of("80.00", "MYR"));
        assertThat(costOf(tariff, CustomerCategory.SME, stay("2027-01-04T10:00", "2027-01-04T11:00")))
                .isEqualTo(Money.of("100.00", "MYR"));
    }

    @Test
    void where_both_units_stand_a_filled_opening_is_a_day_and_any_other_stay_is_hours() {
        var tariff = new Tariff(List.of(hourly(CustomerCategory.SME, "100.00"), daily(CustomerCategory.SME, "500.00")));
        var part = stay("2027-01-04T09:00", "2027-01-04T16:30");
        var whole = new Stay(at("2027-01-04T09:00"), at("2027-01-04T17:00"), KL, true);

        assertThat(costOf(tariff, CustomerCategory.SME, part)).isEqualTo(Money.of("750.00", "MYR"));
        assertThat(costOf(tariff, CustomerCategory.SME, whole)).isEqualTo(Money.of("500.00", "MYR"));
    }

    @Test
    void a_line_counts_on_its_first_and_last_day_and_on_no_other() {
        var line = new TariffLine(
                CustomerCategory.SME,
                "hour",
                Money.of("100.00", "MYR"),
                null,
                LocalDate.parse("2027-01-04"),
                LocalDate.parse("2027-01-05"));
        var tariff = new Tariff(List.of(line));

        assertThat(tariff.priceOf(stay("2027-01-03T10:00", "2027-01-03T11:00"), CustomerCategory.SME))
                .isEmpty();
        assertThat(tariff.priceOf(stay("2027-01-04T00:00", "2027-01-04T01:00"), CustomerCategory.SME))
                .isPresent();
        assertThat(tariff.priceOf(stay("2027-01-05T23:00", "2027-01-05T23:30"), CustomerCategory.SME))
                .isPresent();
        assertThat(tariff.priceOf(stay("2027-01-06T00:00", "2027-01-06T01:00"), CustomerCategory.SME))
                .isEmpty();
    }

    @Test
    void a_missing_line_falls_back_to_sme_and_then_industry() {
        var sme = new Tariff(List.of(hourly(CustomerCategory.SME, "2.00"), hourly(CustomerCategory.INDUSTRY, "3.00")));
        var industry = new Tariff(List.of(hourly(CustomerCategory.INDUSTRY, "3.00")));
        var hour = stay("2027-01-04T10:00", "2027-01-04T11:00");

        assertThat(costOf(sme, CustomerCategory.MICRO, hour)).isEqualTo(Money.of("2.00", "MYR"));
        assertThat(costOf(sme, CustomerCategory.STARTUP, hour)).isEqualTo(Money.of("2.00", "MYR"));
        assertThat(costOf(industry, CustomerCategory.MICRO, hour)).isEqualTo(Money.of("3.00", "MYR"));
        assertThat(costOf(industry, CustomerCategory.SME, hour)).isEqualTo(Money.of("3.00", "MYR"));
    }

    @Test
    void academics_foreigners_and_the_own_people_have_lines_of_their_own_or_none() {
        var industry = new Tariff(List.of(hourly(CustomerCategory.INDUSTRY, "3.00")));
        var hour = stay("2027-01-04T10:00", "2027-01-04T11:00");

        assertThat(industry.priceOf(hour, CustomerCategory.ACADEMIC)).isEmpty();
        assertThat(industry.priceOf(hour, CustomerCategory.FOREIGN)).isEmpty();
        assertThat(industry.priceOf(hour, CustomerCategory.INTERNAL)).isEmpty();
    }

    @Test
    void the_first_category_that_fits_a_customer_is_theirs() {
        assertThat(categoryOf(new Partner(PROVIDER, "UNIVERSITY", "MY", null, false, "CONFIRMED", List.of())))
                .isEqualTo(CustomerCategory.INTERNAL);
        assertThat(categoryOf(a("HOSPITAL", "CN", null, false))).isEqualTo(CustomerCategory.ACADEMIC);
        assertThat(categoryOf(a("COMPANY", "CN", "MICRO", true))).isEqualTo(CustomerCategory.FOREIGN);
        assertThat(categoryOf(a("COMPANY", "MY", "MICRO", true))).isEqualTo(CustomerCategory.STARTUP);
        assertThat(categoryOf(a("COMPANY", "MY", "MICRO", false))).isEqualTo(CustomerCategory.MICRO);
        assertThat(categoryOf(a("COMPANY", "MY", "MEDIUM", false))).isEqualTo(CustomerCategory.SME);
        assertThat(categoryOf(a("COMPANY", "MY", "LARGE", false))).isEqualTo(CustomerCategory.INDUSTRY);
        assertThat(categoryOf(a("AGENCY", "MY", null, false))).isEqualTo(CustomerCategory.INDUSTRY);
    }

    @Test
    void two_halves_never_cost_less_than_a_cent_below_the_whole_nor_more_than_a_cent_above() {
        var random = new Random(2023);
        for (var round = 0; round < 2_000; round++) {
            var price = BigDecimal.valueOf(random.nextInt(1_000_000), 2).toPlainString();
            var tariff = new Tariff(List.of(hourly(CustomerCategory.SME, price)));
            var start = at("2027-01-04T00:00");
            var middle = start.plusSeconds(60L * (1 + random.nextInt(700)));
            var end = middle.plusSeconds(60L * (1 + random.nextInt(700)));

            var whole = cost(tariff, start, end);
            var halves = cost(tariff, start, middle).add(cost(tariff, middle, end));

            assertThat(whole.subtract(halves).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @Test
    void totals_are_one_sum_for_each_currency() {
        assertThat(Money.totalsOf(List.of(Money.of("1.50", "MYR"), Money.of("2.00", "CNY"), Money.of("0.50", "MYR"))))
                .containsExactly(Money.of("2.00", "CNY"), Money.of("2.00", "MYR"));
    }

    private static BigDecimal cost(Tariff tariff, Instant start, Instant end) {
        return costOf(tariff, CustomerCategory.SME, new Stay(start, end, KL, false))
                .amount();
    }

    private static Money costOf(Tariff tariff, CustomerCategory category, Stay stay) {
        return tariff.priceOf(stay, category).orElseThrow().amount();
    }

    private static TariffLine hourly(CustomerCategory category, String price) {
        return new TariffLine(category, "hour", Money.of(price, "MYR"), null, null, null);
    }

    private static TariffLine daily(CustomerCategory category, String price) {
        return new TariffLine(category, "day", Money.of(price, "MYR"), null, null, null);
    }

    private static CustomerCategory categoryOf(Partner customer) {
        return CustomerCategory.of(customer, PROVIDER, "MY");
    }

    private static Partner a(String kind, String country, String size, boolean startUp) {
        return new Partner(UUID.randomUUID(), kind, country, size, startUp, "CONFIRMED", List.of());
    }

    private static Stay stay(String start, String end) {
        return new Stay(at(start), at(end), KL, false);
    }

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + "+08:00[Asia/Kuala_Lumpur]").toInstant();
    }
}
