package org.jambatan.mou.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvenDistributionTest {

    private final Random random = new Random(70);

    @Test
    void everybody_has_as_much_to_do_as_the_others_and_every_entry_its_judges() {
        for (var round = 0; round < 100; round++) {
            var entries = entries(1 + random.nextInt(100));
            var judges = judges(3 + random.nextInt(6));
            var perEntry = 1 + random.nextInt(3);

            var outcome = new EvenDistribution(entries, judges, Set.of(), Set.of(), perEntry).make();

            assertThat(outcome.lacking()).isEmpty();
            assertThat(outcome.added()).doesNotHaveDuplicates().hasSize(entries.size() * perEntry);
            var loads = judges.stream()
                    .mapToLong(judge -> outcome.added().stream()
                            .filter(pair -> pair.judge().equals(judge))
                            .count())
                    .sorted()
                    .toArray();
            assertThat(loads[loads.length - 1] - loads[0]).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void nobody_is_given_what_is_forbidden_and_what_cannot_be_is_named() {
        var entries = entries(2);
        var forbidden = Set.of(new Pairing("judge0", entries.get(0)), new Pairing("judge1", entries.get(0)));

        var outcome = new EvenDistribution(entries, judges(2), Set.of(), forbidden, 1).make();

        assertThat(outcome.lacking()).containsExactly(entries.get(0));
        assertThat(outcome.added()).hasSize(1).allMatch(pair -> pair.entryId().equals(entries.get(1)));
    }

    @Test
    void asked_again_it_adds_nothing_and_the_same_question_has_the_same_answer() {
        var entries = entries(40);
        var first = new EvenDistribution(entries, judges(5), Set.of(), Set.of(), 2).make();

        assertThat(new EvenDistribution(entries, judges(5), Set.of(), Set.of(), 2).make())
                .isEqualTo(first);
        assertThat(new EvenDistribution(entries, judges(5), Set.copyOf(first.added()), Set.of(), 2)
                        .make()
                        .added())
                .isEmpty();
    }

    private List<UUID> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new UUID(random.nextLong(), number))
                .toList();
    }

    private static Set<String> judges(int count) {
        return IntStream.range(0, count).mapToObj(number -> "judge" + number).collect(Collectors.toSet());
    }
}
