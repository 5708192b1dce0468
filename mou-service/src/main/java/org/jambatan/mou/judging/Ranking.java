package org.jambatan.mou.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The list that follows from an input, by the rule the input names. */
record Ranking(List<RankedEntry> list, List<List<UUID>> tiesAtTheCut, List<List<UUID>> ties) {

    static Ranking of(RankingInput input) {
        var list = new ArrayList<RankedEntry>();
        var cut = new ArrayList<List<UUID>>();
        var ties = new ArrayList<List<UUID>>();
        for (var group : groups(input)) {
            var one = new RankedGroup(input, group);
            list.addAll(one.ranked());
            cut.addAll(one.tiesAtTheCut());
            ties.addAll(one.ties());
        }
        return new Ranking(List.copyOf(list), List.copyOf(cut), List.copyOf(ties));
    }

    private static List<List<Marks>> groups(RankingInput input) {
        var groups = new TreeMap<String, List<Marks>>();
        for (var contender : input.contenders()) {
            groups.computeIfAbsent(input.perTrack() ? contender.track() : "", track -> new ArrayList<>())
                    .add(Marks.of(contender, input.criteria()));
        }
        return List.copyOf(groups.values());
    }

    List<UUID> advancing() {
        return list.stream()
                .filter(RankedEntry::advances)
                .map(RankedEntry::entryId)
                .toList();
    }

    boolean isTied(Set<UUID> these) {
        return ties.stream().anyMatch(tie -> Set.copyOf(tie).equals(these));
    }
}
