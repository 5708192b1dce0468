package org.jambatan.mou.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jambatan.mou.incubation.SomeProject.INVESTOR;
import static org.jambatan.mou.incubation.SomeProject.TODAY;
import static org.jambatan.mou.incubation.SomeProject.admittedOn;
import static org.jambatan.mou.incubation.SomeProject.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jambatan.platform.problem.DomainException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PipelineTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final List<InvestmentStep> WAY = List.of(
            InvestmentStep.EXPRESSED,
            InvestmentStep.LETTER_SIGNED,
            InvestmentStep.DUE_DILIGENCE,
            InvestmentStep.CLOSED);
    private static final List<InvestmentStep> ASKED = List.of(
            InvestmentStep.LETTER_SIGNED, InvestmentStep.DUE_DILIGENCE, InvestmentStep.CLOSED, InvestmentStep.DECLINED);
    private static final List<String> CURRENCIES = List.of("CNY", "MYR", "USD");

    /** What the test itself keeps of one interest: its step, and what was meant and what came. */
    private static final class Entry {
        private final Interest interest = anInterest();
        private InvestmentStep step = InvestmentStep.EXPRESSED;
        private IntentLetter letter;
        private InvestedMoney closed;
    }

    private static Interest anInterest() {
        return Interest.express(
                UUID.randomUUID(),
                admittedOn(LocalDate.of(2026, 1, 1)),
                INVESTOR,
                new ExpressInterest(null, FEBRUARY),
                TODAY);
    }

    @Test
    void whatever_is_asked_for_no_step_is_skipped_and_sums_are_those_of_their_entries() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var run = 0; run < 60; run++) {
            var entries = new ArrayList<Entry>();
            for (var interest = 0; interest < 1 + random.nextInt(12); interest++) {
                entries.add(new Entry());
            }
            for (var command = 0; command < 60; command++) {
                ask(entries.get(random.nextInt(entries.size())), random, seed);
            }
            var pipeline =
                    new Pipeline(entries.stream().map(entry -> entry.interest).toList());
            assertThat(intended(pipeline)).as("seed %d", seed).isEqualTo(intendedOf(entries));
            assertThat(closed(pipeline)).as("seed %d", seed).isEqualTo(closedOf(entries));
        }
    }

    private static void ask(Entry entry, Random random, long seed) {
        var to = ASKED.get(random.nextInt(ASKED.size()));
        var letter = aLetter(random);
        var money = new InvestedMoney(amount(random), currency(random));
        var version = entry.interest.version();
        boolean accepted;
        try {
            var _ = switch (to) {
                case LETTER_SIGNED, EXPRESSED -> entry.interest.sign(letter);
                case DUE_DILIGENCE -> entry.interest.examine(new BeginDueDiligence(null, null), as(INVESTOR));
                case CLOSED -> entry.interest.close(new CloseInvestment(money, "R", null), as(INVESTOR));
                case DECLINED -> entry.interest.decline(new DeclineInterest("x", null), as(INVESTOR));
            };
            accepted = true;
        } catch (DomainException refused) {
            accepted = false;
        }
        assertThat(accepted).as("seed %d: %s to %s", seed, entry.step, to).isEqualTo(isLegal(entry.step, to));
        assertThat(entry.interest.version()).isEqualTo(accepted ? version + 1 : version);
        if (accepted) {
            entry.step = to;
            entry.letter = to == InvestmentStep.LETTER_SIGNED ? letter : entry.letter;
            entry.closed = to == InvestmentStep.CLOSED ? money : null;
        }
    }

    /** The rule in words of its own: one step further, or given up, and nothing after either end. */
    private static boolean isLegal(InvestmentStep from, InvestmentStep to) {
        if (from == InvestmentStep.CLOSED || from == InvestmentStep.DECLINED) {
            return false;
        }
        return to == InvestmentStep.DECLINED || (WAY.contains(to) && WAY.indexOf(to) == WAY.indexOf(from) + 1);
    }

    private static IntentLetter aLetter(Random random) {
        var from = new BigDecimal(amount(random));
        return new IntentLetter(
                UUID.randomUUID(),
                from.toPlainString(),
                from.add(new BigDecimal(amount(random))).toPlainString(),
                currency(random),
                FEBRUARY,
                random.nextInt(4) == 0 ? TODAY.minusDays(random.nextInt(3)) : null);
    }

    private static String amount(Random random) {
        return "%d.%02d".formatted(1 + random.nextInt(999_999_999), random.nextInt(100));
    }

    private static String currency(Random random) {
        return CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    }

    private static Map<String, String> intendedOf(List<Entry> entries) {
        var sums = new TreeMap<String, String>();
        for (var currency : CURRENCIES) {
            var meant = entries.stream()
                    .filter(entry ->
                            entry.step == InvestmentStep.LETTER_SIGNED || entry.step == InvestmentStep.DUE_DILIGENCE)
                    .map(entry -> entry.letter)
                    .filter(letter ->
                            letter.lastDay() == null || !letter.lastDay().isBefore(TODAY))
                    .filter(letter -> letter.currency().equals(currency))
                    .toList();
            if (!meant.isEmpty()) {
                var from =
                        meant.stream().map(one -> new BigDecimal(one.from())).reduce(BigDecimal.ZERO, BigDecimal::add);
                var until =
                        meant.stream().map(one -> new BigDecimal(one.until())).reduce(BigDecimal.ZERO, BigDecimal::add);
                sums.put(currency, from + " to " + until + " of " + meant.size());
            }
        }
        return sums;
    }

    private static Map<String, String> intended(Pipeline pipeline) {
        var sums = new TreeMap<String, String>();
        pipeline.intendedOn(TODAY)
                .forEach(sum -> sums.put(sum.currency(), sum.from() + " to " + sum.until() + " of " + sum.letters()));
        return sums;
    }

    private static Map<String, String> closedOf(List<Entry> entries) {
        var sums = new TreeMap<String, String>();
        for (var currency : CURRENCIES) {
            var come = entries.stream()
                    .filter(entry ->
                            entry.closed != null && entry.closed.currency().equals(currency))
                    .map(entry -> new BigDecimal(entry.closed.amount()))
                    .toList();
            if (!come.isEmpty()) {
                sums.put(currency, come.stream().reduce(BigDecimal.ZERO, BigDecimal::add) + " of " + come.size());
            }
        }
        return sums;
    }

    private static Map<String, String> closed(Pipeline pipeline) {
        var sums = new TreeMap<String, String>();
        pipeline.closed().forEach(sum -> sums.put(sum.currency(), sum.amount() + " of " + sum.closings()));
        return sums;
    }

    @Test
    void an_interest_that_closed_is_not_closed_again() {
        var interest = anInterest();
        var _ = interest.sign(new IntentLetter(UUID.randomUUID(), "1.00", "2.00", "CNY", FEBRUARY, null));
        var _ = interest.examine(new BeginDueDiligence(null, null), as(INVESTOR));
        var closing = new CloseInvestment(new InvestedMoney("1.50", "CNY"), "R-1", null);
        var _ = interest.close(closing, as(INVESTOR));

        assertThatThrownBy(() -> interest.close(closing, as(INVESTOR))).hasMessageContaining("CLOSED");
        assertThat(interest.view(true).actions()).isEmpty();
    }

    @Test
    void a_letter_signed_before_its_interest_was_recorded_keeps_its_day_and_the_history_its_order() {
        var interest = anInterest();
        var signed = LocalDate.of(2023, 11, 3);
        var _ = interest.sign(new IntentLetter(UUID.randomUUID(), "1.00", "2.00", "CNY", signed, null));

        assertThat(interest.letter().orElseThrow().signedOn()).isEqualTo(signed);
        assertThat(interest.lastStep().on()).isEqualTo(FEBRUARY);
    }

    @Test
    void a_letter_that_reads_as_before_tells_nothing() {
        var interest = anInterest();
        var letter = new IntentLetter(UUID.randomUUID(), "1.00", "2.00", "CNY", FEBRUARY, TODAY);
        var _ = interest.sign(letter);

        assertThat(interest.change(letter)).isEmpty();
        assertThat(interest.change(
                        new IntentLetter(letter.agreementId(), "1.00", "2.00", "CNY", FEBRUARY, TODAY.minusDays(1))))
                .isPresent();
    }
}
