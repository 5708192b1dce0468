package org.jambatan.mou.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jambatan.platform.json.Translated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Random random = new Random(20231107);

    @Test
    void it_agrees_with_a_naive_recomputation_whatever_the_sheets() {
        for (var history = 0; history < 300; history++) {
            var input = anInput(1 + random.nextInt(40), 1 + random.nextInt(4), random.nextBoolean());

            var ranking = Ranking.of(input);

            for (var one : ranking.list()) {
                assertThat(one.mean().movePointRight(6).longValueExact()).isEqualTo(naiveMean(input, one.entryId()));
                assertThat(one.rank()).isEqualTo(naiveRank(input, one.entryId()));
            }
            assertThat(ranking.list()).hasSameSizeAs(input.contenders());
            assertThat(ranking.advancing())
                    .containsExactlyInAnyOrderElementsOf(input.contenders().stream()
                            .map(Contender::entryId)
                            .filter(entry -> naiveAdvances(input, entry))
                            .toList());
        }
    }

    @Test
    void the_order_in_which_sheets_and_entries_come_makes_no_difference() {
        var hash = new InputHash(new ObjectMapper().registerModule(new JavaTimeModule()));
        for (var history = 0; history < 50; history++) {
            var input = anInput(20, 3, false);
            var shuffled = new ArrayList<>(input.contenders().stream()
                    .map(one -> {
                        var sheets = new ArrayList<>(one.sheets());
                        Collections.shuffle(sheets, random);
                        return new Contender(one.entryId(), one.track(), one.submittedAt(), sheets);
                    })
                    .toList());
            Collections.shuffle(shuffled, random);
            var plan = new PlanRound(
                    Translated.english("x"),
                    Mode.PAPER,
                    null,
                    null,
                    input.quota(),
                    input.perTrack(),
                    input.criteria(),
                    input.tieChain(),
                    1);

            var again = RankingInput.of(plan, shuffled, List.of());

            assertThat(Ranking.of(again).list()).isEqualTo(Ranking.of(input).list());
            assertThat(hash.of(again)).isEqualTo(hash.of(input));
        }
    }

    @Test
    void a_recusal_recomputes_as_if_the_sheet_had_never_been() {
        for (var history = 0; history < 200; history++) {
            var input = anInput(2 + random.nextInt(20), 3, false);
            var judge = "judge" + random.nextInt(3);
            var entry = input.contenders().get(random.nextInt(input.contenders().size()));
            var without = with(
                    input,
                    input.contenders().stream()
                            .map(one -> one.equals(entry) ? without(one, judge) : one)
                            .toList());

            var ranking = Ranking.of(without);

            for (var one : ranking.list()) {
                assertThat(one.mean().movePointRight(6).longValueExact()).isEqualTo(naiveMean(without, one.entryId()));
                assertThat(one.rank()).isEqualTo(naiveRank(without, one.entryId()));
            }
            var recused = ranking.list().stream()
                    .filter(one -> one.entryId().equals(entry.entryId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(recused.sheets()).isEqualTo(2);
        }
    }

    @Test
    void a_tie_at_the_cut_advances_nobody_of_it_until_the_chair_decides() {
        var input = of(1, List.of(), aContender("a", 5), aContender("b", 5), aContender("c", 3));
        var ids = input.contenders().stream().map(Contender::entryId).toList();

        var open = Ranking.of(input);

        assertThat(open.list()).extracting(RankedEntry::rank).containsExactly(1, 1, 3);
        assertThat(open.advancing()).isEmpty();
        assertThat(open.tiesAtTheCut()).hasSize(1);
        var tied = open.tiesAtTheCut().getFirst();
        assertThat(ids).containsAll(tied);

        var order = tied.reversed();
        var decided = Ranking.of(with(input, new TieDecision(order, "Nearer to the market", "chair", NOON)));

        assertThat(decided.advancing()).containsExactly(order.getFirst());
        assertThat(decided.list()).extracting(RankedEntry::rank).containsExactly(1, 2, 3);
        assertThat(decided.list().get(1).decidedBy()).isEqualTo(TieBreak.CHAIR);
        assertThat(decided.tiesAtTheCut()).isEmpty();
    }

    @Test
    void a_decision_on_entries_that_are_no_longer_equal_says_nothing() {
        var one = aContender("a", 5);
        var other = aContender("b", 4);
        var decision = new TieDecision(List.of(other.entryId(), one.entryId()), "x", "chair", NOON);

        var ranking = Ranking.of(of(1, List.of(decision), one, other));

        assertThat(ranking.advancing()).containsExactly(one.entryId());
    }

    @Test
    void the_chain_decides_in_its_order_and_says_what_decided() {
        var early = new Contender(UUID.randomUUID(), "T", NOON, List.of(marked("j", 8, 2), marked("k", 4, 10)));
        var heavy = new Contender(UUID.randomUUID(), "T", NOON.plusSeconds(9), List.of(marked("j", 7, 5)));
        var input = new RankingInput(
                "r",
                1,
                1,
                false,
                criteria(),
                List.of(TieBreak.HIGHEST_WEIGHT, TieBreak.EARLIER_SUBMISSION),
                List.of(early, heavy),
                List.of());
        assertThat(naiveMean(input, early.entryId())).isEqualTo(60_000_000L);
        assertThat(naiveMean(input, heavy.entryId())).isEqualTo(62_000_000L);
        var level = new Contender(UUID.randomUUID(), "T", NOON.plusSeconds(9), List.of(marked("j", 8, 3)));

        var ranking = Ranking.of(with(input, List.of(early, level)));

        assertThat(ranking.list()).extracting(RankedEntry::entryId).containsExactly(level.entryId(), early.entryId());
        assertThat(ranking.list().get(1).decidedBy()).isEqualTo(TieBreak.HIGHEST_WEIGHT);
    }

    @Test
    void a_quota_of_each_track_is_filled_in_each_track() {
        var input = anInput(30, 1, true);

        var advancing = Ranking.of(with(input, 2)).list().stream()
                .filter(RankedEntry::advances)
                .collect(Collectors.groupingBy(RankedEntry::track, Collectors.counting()));

        advancing.values().forEach(count -> assertThat(count).isLessThanOrEqualTo(2L));
    }

    @Test
    void a_hundred_become_seventy_become_twelve_become_three() {
        var field = IntStream.range(0, 100)
                .mapToObj(number -> new Contender(
                        new UUID(7, number),
                        "T",
                        NOON.plusSeconds(number),
                        List.of(marked("j", number % 11, number / 10))))
                .toList();
        for (var quota : new int[] {70, 12, 3}) {
            var input = new RankingInput("r", 1, quota, false, criteria(), PlanRound.USUAL_CHAIN, field, List.of());
            var advancing = Ranking.of(input).advancing();

            assertThat(advancing).hasSize(quota);
            assertThat(Ranking.of(input).advancing()).isEqualTo(advancing);
            field = field.stream()
                    .filter(one -> advancing.contains(one.entryId()))
                    .toList();
        }
        assertThat(field).hasSize(3);
    }

    private RankingInput anInput(int entries, int judges, boolean perTrack) {
        var contenders = IntStream.range(0, entries)
                .mapToObj(number -> new Contender(
                        new UUID(random.nextLong(), number),
                        random.nextBoolean() ? "A" : "B",
                        NOON.plusSeconds(random.nextInt(3)),
                        IntStream.range(0, judges)
                                .mapToObj(judge -> marked("judge" + judge, random.nextInt(11), random.nextInt(11)))
                                .toList()))
                .sorted(Comparator.comparing(Contender::entryId))
                .toList();
        var chain = new ArrayList<>(
                List.of(TieBreak.HIGHEST_WEIGHT, TieBreak.MEDIAN, TieBreak.BEST_SHEET, TieBreak.EARLIER_SUBMISSION));
        Collections.shuffle(chain, random);
        return new RankingInput(
                RankingInput.RULE,
                RankingInput.RULE_VERSION,
                1 + random.nextInt(entries),
                perTrack,
                criteria(),
                List.copyOf(chain.subList(0, random.nextInt(5))),
                contenders,
                List.of());
    }

    /** Weights 60 and 40 on scales to ten: in thousandths, whole numbers divided by at most four judges. */
    private static long naiveTotal(Contender.Marked sheet) {
        return sheet.scores().get(0).score().intValue() * 6000L
                + sheet.scores().get(1).score().intValue() * 4000L;
    }

    private static long naiveMean(RankingInput input, UUID entry) {
        return round(find(input, entry).sheets().stream()
                .mapToLong(RankingTest::naiveTotal)
                .average()
                .orElse(0));
    }

    private static long round(double thousandths) {
        return Math.round(thousandths * 1000);
    }

    private static double[] naiveKeys(RankingInput input, UUID entry) {
        var one = find(input, entry);
        var totals = one.sheets().stream()
                .mapToLong(RankingTest::naiveTotal)
                .sorted()
                .toArray();
        var keys = new double[input.tieChain().size() + 1];
        keys[0] = naiveMean(input, entry);
        for (var place = 1; place < keys.length; place++) {
            keys[place] = switch (input.tieChain().get(place - 1)) {
                case HIGHEST_WEIGHT ->
                    round(one.sheets().stream()
                            .mapToInt(sheet -> sheet.scores().get(0).score().intValue() * 1000)
                            .average()
                            .orElse(0));
                case MEDIAN -> (totals[(totals.length - 1) / 2] + totals[totals.length / 2]) / 2.0;
                case BEST_SHEET -> totals[totals.length - 1];
                case EARLIER_SUBMISSION -> -one.submittedAt().getEpochSecond();
                case CHAIR -> throw new AssertionError();
            };
        }
        return keys;
    }

    private static long better(RankingInput input, UUID entry) {
        return input.contenders().stream()
                .filter(other -> !input.perTrack()
                        || other.track().equals(find(input, entry).track()))
                .filter(other -> Arrays.compare(naiveKeys(input, other.entryId()), naiveKeys(input, entry)) > 0)
                .count();
    }

    private static int naiveRank(RankingInput input, UUID entry) {
        return (int) better(input, entry) + 1;
    }

    /** Everybody as good, and everybody better, finds a place. */
    private static boolean naiveAdvances(RankingInput input, UUID entry) {
        var asGood = input.contenders().stream()
                .filter(other -> !input.perTrack()
                        || other.track().equals(find(input, entry).track()))
                .filter(other -> Arrays.equals(naiveKeys(input, other.entryId()), naiveKeys(input, entry)))
                .count();
        return better(input, entry) + asGood <= input.quota();
    }

    private static Contender find(RankingInput input, UUID entry) {
        return input.contenders().stream()
                .filter(one -> one.entryId().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static Contender without(Contender contender, String judge) {
        return new Contender(
                contender.entryId(),
                contender.track(),
                contender.submittedAt(),
                contender.sheets().stream()
                        .filter(sheet -> !sheet.judge().equals(judge))
                        .toList());
    }

    private static RankingInput of(int quota, List<TieDecision> decisions, Contender... contenders) {
        return new RankingInput(
                "r", 1, quota, false, criteria(), PlanRound.USUAL_CHAIN, List.of(contenders), decisions);
    }

    private static RankingInput with(RankingInput input, List<Contender> contenders) {
        return new RankingInput(
                input.rule(),
                input.ruleVersion(),
                input.quota(),
                input.perTrack(),
                input.criteria(),
                input.tieChain(),
                contenders,
                input.decisions());
    }

    private static RankingInput with(RankingInput input, int quota) {
        return new RankingInput(
                input.rule(),
                input.ruleVersion(),
                quota,
                input.perTrack(),
                input.criteria(),
                input.tieChain(),
                input.contenders(),
                input.decisions());
    }

    private static RankingInput with(RankingInput input, TieDecision decision) {
        return of(input.quota(), List.of(decision), input.contenders().toArray(Contender[]::new));
    }

    private static Contender aContender(String judge, int score) {
        return new Contender(UUID.randomUUID(), "T", NOON, List.of(marked(judge, score, score)));
    }

    private static Contender.Marked marked(String judge, int novelty, int market) {
        return new Contender.Marked(
                judge,
                List.of(
                        new Score("NOVELTY", BigDecimal.valueOf(novelty)),
                        new Score("MARKET", BigDecimal.valueOf(market))));
    }

    private static List<Criterion> criteria() {
        return List.of(aCriterion("NOVELTY", 60), aCriterion("MARKET", 40));
    }

    private static Criterion aCriterion(String code, int weight) {
        return new Criterion(
                code, Translated.english(code), BigDecimal.valueOf(weight), BigDecimal.ZERO, BigDecimal.TEN);
    }
}
