package org.jambatan.mou.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.mou.competition.Medal;
import org.jambatan.mou.competition.Prize;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.mou.entry.EntryStatus;
import org.jambatan.platform.problem.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PodiumTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID equal = UUID.randomUUID();

    @Test
    void medals_follow_the_ranking() {
        assertThat(codes(gold(first), silver(second))).isEmpty();
        assertThat(codes(gold(second), silver(first))).containsExactly("against-the-ranking");
    }

    @Test
    void of_two_that_share_a_rank_either_may_have_the_better_medal() {
        assertThat(codes(gold(second), silver(equal))).isEmpty();
        assertThat(codes(gold(equal), silver(second))).isEmpty();
    }

    @Test
    void nobody_wins_twice_nor_more_than_there_is_nor_without_having_advanced() {
        assertThat(codes(gold(first), gold(second))).containsExactly("no-place-left");
        assertThat(codes(gold(first), silver(first))).containsExactly("awarded-already");
        assertThat(codes(gold(UUID.randomUUID()))).containsExactly("not-advanced");
        assertThat(codes(choice(first, Medal.BRONZE, null))).containsExactly("no-such-prize");
    }

    @Test
    void a_prize_of_a_track_is_for_that_track_and_a_special_one_says_for_what() {
        assertThat(codes(choice(first, Medal.GOLD, "IDEA"))).containsExactly("other-track");
        assertThat(codes(choice(first, Medal.SPECIAL, null))).containsExactly("award-name-required");
    }

    @Test
    void what_was_decided_before_counts() {
        var podium = podium();

        assertThat(podium.faultsOf(List.of(new Podium.Place(second, Medal.GOLD, null)), List.of(silver(first))))
                .extracting(Refusal::code)
                .containsExactly("against-the-ranking");
    }

    private List<String> codes(DecideAwards.Choice... choices) {
        return podium().faultsOf(List.of(), List.of(choices)).stream()
                .map(Refusal::code)
                .toList();
    }

    private Podium podium() {
        return new Podium(
                List.of(
                        new Prize(Medal.GOLD, null, 1, null),
                        new Prize(Medal.SILVER, null, 1, null),
                        new Prize(Medal.GOLD, null, 1, "IDEA"),
                        new Prize(Medal.SPECIAL, null, 3, null)),
                Map.of(first, 1, second, 2, equal, 2),
                Map.of(first, entry(first), second, entry(second), equal, entry(equal)));
    }

    private static EntryCard entry(UUID id) {
        return new EntryCard(
                id,
                UUID.randomUUID(),
                "STARTUP",
                "Synthetic",
                null,
                null,
                null,
                List.of("account"),
                EntryStatus.ADMITTED,
                Instant.EPOCH,
                1);
    }

    private static DecideAwards.Choice gold(UUID entry) {
        return choice(entry, Medal.GOLD, null);
    }

    private static DecideAwards.Choice silver(UUID entry) {
        return choice(entry, Medal.SILVER, null);
    }

    private static DecideAwards.Choice choice(UUID entry, Medal medal, String track) {
        return new DecideAwards.Choice(entry, medal, track, null);
    }
}
