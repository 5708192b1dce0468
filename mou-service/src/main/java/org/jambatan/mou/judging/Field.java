package org.jambatan.mou.judging;

import java.util.List;
import java.util.stream.Collectors;
import org.jambatan.mou.entry.EntryCard;

/** How many compete for a round's quota: all of them, or the smallest track where each has its own. */
final class Field {

    private Field() {}

    static long smallest(PlanRound plan, List<EntryCard> entries) {
        return plan.splitsQuota()
                ? entries.stream()
                        .collect(Collectors.groupingBy(EntryCard::track, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .min()
                        .orElse(0)
                : entries.size();
    }
}
