package org.jambatan.mou.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Gives every entry its judges so that nobody has much more to do than the others. The same input gives the same
 * assignments: entries with the fewest judges to choose from come first, then by id; of the judges allowed the one with the
 * least to do, then by account.
 */
record EvenDistribution(
        List<UUID> entries, Set<String> judges, Set<Pairing> standing, Set<Pairing> forbidden, int perEntry) {

    record Outcome(List<Pairing> added, List<UUID> lacking) {}

    Outcome make() {
        var load = new TreeMap<String, Integer>();
        judges.forEach(judge -> load.put(judge, 0));
        standing.forEach(one -> load.merge(one.judge(), 1, Integer::sum));
        var added = new ArrayList<Pairing>();
        var lacking = new ArrayList<UUID>();
        var order = entries.stream()
                .sorted(Comparator.comparingInt((UUID entry) -> allowed(entry).size())
                        .thenComparing(entry -> entry))
                .toList();
        for (var entry : order) {
            var has =
                    standing.stream().filter(one -> one.entryId().equals(entry)).count();
            var free = allowed(entry).stream()
                    .sorted(Comparator.comparingInt((String judge) -> load.getOrDefault(judge, 0))
                            .thenComparing(judge -> judge))
                    .limit(Math.max(0, perEntry - has))
                    .toList();
            if (has + free.size() < perEntry) {
                lacking.add(entry);
            }
            for (var judge : free) {
                load.merge(judge, 1, Integer::sum);
                added.add(new Pairing(judge, entry));
            }
        }
        return new Outcome(List.copyOf(added), List.copyOf(lacking));
    }

    private List<String> allowed(UUID entry) {
        return judges.stream()
                .filter(judge -> !standing.contains(new Pairing(judge, entry)))
                .filter(judge -> !forbidden.contains(new Pairing(judge, entry)))
                .toList();
    }
}
