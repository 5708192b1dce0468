package org.jambatan.mou.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.competition.Medal;
import org.jambatan.mou.competition.Prize;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether medals follow the last round's ranking; one that nothing stands against may go to any of equal rank. */
record Podium(List<Prize> prizes, Map<UUID, Integer> ranks, Map<UUID, EntryCard> entries) {

    /** One medal, decided before or asked for now. */
    record Place(UUID entry, Medal medal, @Nullable String track) {}

    List<Refusal> faultsOf(List<Place> standing, List<DecideAwards.Choice> wanted) {
        var faults = new ArrayList<Refusal>();
        var all = new ArrayList<>(standing);
        for (var choice : wanted) {
            var place = new Place(choice.entryId(), choice.medal(), choice.track());
            faults.addAll(faultsOf(choice, all));
            all.add(place);
        }
        if (faults.isEmpty()) {
            all.stream()
                    .filter(place -> all.stream().anyMatch(other -> isAgainst(place, other)))
                    .forEach(place -> faults.add(WhyNotAwarded.AGAINST_THE_RANKING.of(place.entry())));
        }
        return faults;
    }

    private List<Refusal> faultsOf(DecideAwards.Choice choice, List<Place> before) {
        var faults = new ArrayList<Refusal>();
        var prize = prizes.stream()
                .filter(one -> one.medal() == choice.medal() && Objects.equals(one.track(), choice.track()))
                .mapToInt(Prize::places)
                .sum();
        var taken = before.stream()
                .filter(one -> one.medal() == choice.medal() && Objects.equals(one.track(), choice.track()))
                .count();
        if (prize == 0) {
            faults.add(WhyNotAwarded.NO_SUCH_PRIZE.of(choice.medal()));
        } else if (taken >= prize) {
            faults.add(WhyNotAwarded.NO_PLACE_LEFT.of(choice.medal()));
        }
        var entry = entries.get(choice.entryId());
        if (entry == null || !entry.isInTheField() || !ranks.containsKey(choice.entryId())) {
            faults.add(WhyNotAwarded.NOT_ADVANCED.of(choice.entryId()));
        } else if (choice.track() != null && !choice.track().equals(entry.track())) {
            faults.add(WhyNotAwarded.OTHER_TRACK.of(choice.entryId()));
        }
        if (choice.medal() == Medal.SPECIAL && choice.name() == null) {
            faults.add(WhyNotAwarded.NAME_REQUIRED.of(choice.entryId()));
        }
        if (choice.medal() != Medal.SPECIAL
                && before.stream()
                        .anyMatch(one -> one.entry().equals(choice.entryId())
                                && one.medal() != Medal.SPECIAL
                                && Objects.equals(one.track(), choice.track()))) {
            faults.add(WhyNotAwarded.AWARDED_ALREADY.of(choice.entryId()));
        }
        return faults;
    }

    /** The first ranks better and has the lesser medal of the same scope. */
    private boolean isAgainst(Place one, Place other) {
        return one.medal() != Medal.SPECIAL
                && other.medal() != Medal.SPECIAL
                && Objects.equals(one.track(), other.track())
                && one.medal().compareTo(other.medal()) > 0
                && rank(one) < rank(other);
    }

    private int rank(Place place) {
        return ranks.getOrDefault(place.entry(), Integer.MAX_VALUE);
    }
}
