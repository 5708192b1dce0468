package org.jambatan.booking.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jambatan.booking.price.CustomerCategory;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteArithmeticTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 4);

    @Test
    void a_line_is_rounded_half_up_once_before_and_once_for_the_discount() {
        var line = line("1.5", "33.33", null, new Discount(new BigDecimal("12.5"), null, "Loyal"));

        assertThat(line.gross()).isEqualTo(Money.of("50.00", "MYR"));
        assertThat(line.price()).isEqualTo(Money.of("43.75", "MYR"));
        assertThat(line("0.5", "0.01", null, null).price()).isEqualTo(Money.of("0.01", "MYR"));
    }

    @Test
    void a_minimum_holds_for_what_is_done_and_not_for_what_is_not() {
        assertThat(line("1", "10.00", "50.00", null).price()).isEqualTo(Money.of("50.00", "MYR"));
        assertThat(line("6", "10.00", "50.00", null).price()).isEqualTo(Money.of("60.00", "MYR"));
        assertThat(line("6", "10.00", "50.00", null)
                        .forQuantity(BigDecimal.ZERO)
                        .price())
                .isEqualTo(Money.of("0.00", "MYR"));
    }

    @Test
    void a_discount_never_takes_more_off_than_there_is() {
        var discount = new Discount(null, "90.00", "Agreed");

        assertThat(line("1", "100.00", null, discount).price()).isEqualTo(Money.of("10.00", "MYR"));
        assertThat(line("1", "100.00", null, discount)
                        .forQuantity(new BigDecimal("0.5"))
                        .price())
                .isEqualTo(Money.of("0.00", "MYR"));
    }

    @Test
    void a_deposit_is_a_share_of_the_total_rounded_half_up() {
        var content = QuoteContent.of(List.of(line("1", "33.33", null, null)), 50, DAY, null);

        assertThat(content.deposit()).isEqualTo(Money.of("16.67", "MYR"));
    }

    /** A thousand quotes at random, the seed fixed: reckoned a second time in whole cents and thousandths. */
    @Test
    void totals_are_the_sum_of_lines_each_rounded_half_up() {
        var random = new Random(20_270_104);
        for (var round = 0; round < 1000; round++) {
            var lines = linesAtRandom(random);
            var content = QuoteContent.of(lines, random.nextInt(101), DAY, null);

            var cents = lines.stream().mapToLong(QuoteArithmeticTest::centsOf).sum();
            assertThat(content.total().amount()).isEqualByComparingTo(BigDecimal.valueOf(cents, 2));
            assertThat(content.total().amount().signum()).isGreaterThanOrEqualTo(0);
            assertThat(content.deposit().amount())
                    .isBetween(new BigDecimal("0.00"), content.total().amount());
        }
    }

    @Test
    void what_was_done_of_what_was_quoted_never_comes_to_more_and_the_rest_is_refused() {
        var random = new Random(20_270_105);
        for (var round = 0; round < 1000; round++) {
            var accepted = QuoteContent.of(linesAtRandom(random), 0, DAY, null);
            var atMost = doneOf(accepted, random, 100);
            assertThat(DoneWork.of(accepted, atMost).price().amount())
                    .isLessThanOrEqualTo(accepted.total().amount());

            var perhapsMore = doneOf(accepted, random, 200);
            try {
                assertThat(DoneWork.of(accepted, perhapsMore).price().amount())
                        .isLessThanOrEqualTo(accepted.total().amount());
            } catch (Refused refused) {
                assertThat(refused.refusals()).extracting("code").containsExactly("above-the-accepted-quote");
            }
        }
    }

    @Test
    void all_of_it_done_comes_to_what_was_accepted() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var accepted = QuoteContent.of(linesAtRandom(random), 0, DAY, null);
            var all = accepted.lines().stream()
                    .map(line -> new DoneLine(line.number(), line.quantity()))
                    .toList();

            assertThat(DoneWork.of(accepted, all).price()).isEqualTo(accepted.total());
        }
    }

    @Test
    void a_line_more_than_was_accepted_is_refused() {
        var accepted = QuoteContent.of(List.of(line("3", "90.00", null, null)), 0, DAY, null);

        assertThatThrownBy(() -> DoneWork.of(accepted, List.of(new DoneLine(1, new BigDecimal("3.001")))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting("code")
                                .containsExactly("above-the-accepted-quote"));
    }

    private static List<QuoteLine> linesAtRandom(Random random) {
        var lines = new ArrayList<QuoteLine>();
        var many = 1 + random.nextInt(8);
        for (var number = 1; number <= many; number++) {
            lines.add(QuoteLine.of(
                    number,
                    BigDecimal.valueOf(1 + random.nextInt(50_000), 3),
                    new QuoteLine.Basis(
                            null,
                            "sample",
                            new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), "MYR"),
                            CustomerCategory.SME,
                            random.nextInt(4) == 0
                                    ? new Money(BigDecimal.valueOf(random.nextInt(20_000), 2), "MYR")
                                    : null,
                            discountAtRandom(random))));
        }
        return lines;
    }

    private static @Nullable Discount discountAtRandom(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Discount(BigDecimal.valueOf(1 + random.nextInt(10_000), 2), null, "Share");
            case 1 ->
                new Discount(null, BigDecimal.valueOf(random.nextInt(50_000), 2).toPlainString(), "Amount");
            default -> null;
        };
    }

    private static List<DoneLine> doneOf(QuoteContent accepted, Random random, int percent) {
        return accepted.lines().stream()
                .filter(line -> random.nextInt(5) > 0)
                .map(line -> new DoneLine(
                        line.number(),
                        line.quantity()
                                .multiply(BigDecimal.valueOf(random.nextInt(percent + 1), 2))
                                .setScale(3, RoundingMode.DOWN)))
                .toList();
    }

    /** In whole numbers alone: thousandths times cents, then half up by adding half. */
    private static long centsOf(QuoteLine line) {
        var product = line.quantity().movePointRight(3).longValueExact()
                * line.unitPrice().amount().movePointRight(2).longValueExact();
        var gross = (product + 500) / 1000;
        var minimum = line.minimum();
        if (minimum != null) {
            gross = Math.max(gross, minimum.amount().movePointRight(2).longValueExact());
        }
        return gross - offOf(line.discount(), gross);
    }

    private static long offOf(@Nullable Discount discount, long gross) {
        if (discount == null) {
            return 0;
        }
        if (discount.percent() != null) {
            return (gross * discount.percent().movePointRight(2).longValueExact() + 5000) / 10_000;
        }
        return Math.min(
                gross, new BigDecimal(discount.amount()).movePointRight(2).longValueExact());
    }

    private static QuoteLine line(
            String quantity, String price, @Nullable String minimum, @Nullable Discount discount) {
        return QuoteLine.of(
                1,
                new BigDecimal(quantity),
                new QuoteLine.Basis(
                        null,
                        "sample",
                        Money.of(price, "MYR"),
                        null,
                        minimum == null ? null : Money.of(minimum, "MYR"),
                        discount));
    }
}
