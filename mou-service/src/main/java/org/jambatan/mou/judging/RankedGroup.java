package org.jambatan.mou.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ranking of one track, or of all entries together. */
final class RankedGroup {

    private final RankingInput input;
    private final List<Marks> sorted;
    private final List<Integer> ranks = new ArrayList<>();
    private final List<@Nullable TieBreak> decidedBy = new ArrayList<>();

    RankedGroup(RankingInput input, List<Marks> group) {
        this.input = input;
        this.sorted = new ArrayList<>(group);
        sorted.sort(byChain().thenComparing(marks -> marks.contender().entryId()));
        rank();
    }

    /** The mean, then the chain; what is equal then is equal. */
    private Comparator<Marks> byChain() {
        var order = Comparator.comparing(Marks::mean).reversed();
        for (var way : input.tieChain()) {
            order = order.thenComparing(by(way));
        }
        return order;
    }

    private Comparator<Marks> by(TieBreak way) {
        return switch (way) {
            case HIGHEST_WEIGHT -> {
                var heaviest = input.criteria().stream()
                        .reduce((one, other) -> other.weight().compareTo(one.weight()) > 0 ? other : one)
                        .orElseThrow();
                yield Comparator.comparing((Marks marks) -> marks.meanOf(heaviest.code()))
                        .reversed();
            }
            case MEDIAN -> Comparator.comparing(Marks::median).reversed();
            case BEST_SHEET -> Comparator.comparing(Marks::best).reversed();
            case EARLIER_SUBMISSION ->
                Comparator.comparing(marks -> marks.contender().submittedAt());
            case CHAIR -> throw new IllegalArgumentException("The chair is no part of a chain.");
        };
    }

    private void rank() {
        var order = byChain();
        var from = 0;
        while (from < sorted.size()) {
            var until = from + 1;
            while (until < sorted.size() && order.compare(sorted.get(from), sorted.get(until)) == 0) {
                until++;
            }
            rankEqual(from, until);
            from = until;
        }
    }

    private void rankEqual(int from, int until) {
        var decided = decided(from, until);
        for (var place = from; place < until; place++) {
            ranks.add(decided ? place + 1 : from + 1);
            decidedBy.add(place > from ? (decided ? TieBreak.CHAIR : null) : wayBefore(from));
        }
    }

    /** The chair has decided exactly these: a decision on others, or on those that once were equal, says nothing. */
    private boolean decided(int from, int until) {
        var equals = sorted.subList(from, until);
        var ids = ids(equals);
        var decision = input.decisions().reversed().stream()
                .filter(one -> Set.copyOf(one.order()).equals(Set.copyOf(ids)))
                .findFirst();
        decision.ifPresent(one -> equals.sort(Comparator.comparingInt(
                marks -> one.order().indexOf(marks.contender().entryId()))));
        return decision.isPresent();
    }

    private @Nullable TieBreak wayBefore(int place) {
        if (place == 0
                || sorted.get(place - 1).mean().compareTo(sorted.get(place).mean()) != 0) {
            return null;
        }
        return input.tieChain().stream()
                .filter(way -> by(way).compare(sorted.get(place - 1), sorted.get(place)) != 0)
                .findFirst()
                .orElse(null);
    }

    List<RankedEntry> ranked() {
        var ranked = new ArrayList<RankedEntry>();
        for (var place = 0; place < sorted.size(); place++) {
            var marks = sorted.get(place);
            var equals = equals(place);
            ranked.add(new RankedEntry(
                    marks.contender().entryId(),
                    marks.contender().track(),
                    ranks.get(place),
                    marks.contender().sheets().size(),
                    marks.mean(),
                    marks.median(),
                    marks.means(),
                    decidedBy.get(place),
                    equals.size() > 1,
                    ranks.get(place) + equals.size() - 1 <= input.quota()));
        }
        return ranked;
    }

    List<List<UUID>> ties() {
        var ties = new ArrayList<List<UUID>>();
        for (var place = 0; place < sorted.size(); place += equals(place).size()) {
            if (equals(place).size() > 1) {
                ties.add(ids(equals(place)));
            }
        }
        return ties;
    }

    /** Some of them would advance and some would not, and nothing says which. */
    List<List<UUID>> tiesAtTheCut() {
        var quota = input.quota();
        if (quota >= sorted.size()) {
            return List.of();
        }
        return ranks.get(quota - 1).equals(ranks.get(quota)) ? List.of(ids(equals(quota))) : List.of();
    }

    private List<Marks> equals(int place) {
        return IntStream.range(0, sorted.size())
                .filter(other -> ranks.get(other).equals(ranks.get(place)))
                .mapToObj(sorted::get)
                .toList();
    }

    private static List<UUID> ids(List<Marks> these) {
        return these.stream().map(marks -> marks.contender().entryId()).toList();
    }
}
