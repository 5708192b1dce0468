package org.jambatan.mou.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of one partner's participations; changes what it was given. */
record Participations(List<Participation> all) {

    /** Days that meet or overlap are one participation. False when the days are there already. */
    boolean add(Participation more) {
        var met = all.stream().filter(more::meets).toList();
        var whole = met.stream().reduce(more, Participation::and);
        if (met.equals(List.of(whole))) {
            return false;
        }
        all.removeAll(met);
        all.add(whole);
        return true;
    }

    /** Whether an admission would add nothing: the partner takes part beyond its first day already. */
    boolean leaveNothingTo(Participation wanted) {
        return all.stream().anyMatch(there -> there.isOf(wanted.programmeId()) && there.stillHoldsAfter(wanted));
    }

    void endOn(LocalDate lastDay) {
        all.replaceAll(there -> there.endedOn(lastDay));
        all.removeIf(Participation::isEmpty);
    }

    void endOn(LocalDate lastDay, UUID programme) {
        all.replaceAll(there -> there.isOf(programme) ? there.endedOn(lastDay) : there);
        all.removeIf(Participation::isEmpty);
    }

    /** The programmes with days left on or after this one; only those of this agency, where one is named. */
    List<UUID> from(LocalDate day, @Nullable UUID agency) {
        return all.stream()
                .filter(there -> !there.isOverOn(day))
                .filter(there -> agency == null || there.agencyId().equals(agency))
                .map(Participation::programmeId)
                .distinct()
                .sorted()
                .toList();
    }

    boolean cover(UUID programme, LocalDate day) {
        return all.stream().anyMatch(there -> there.isOf(programme) && there.covers(day));
    }

    /** Who runs, or ran, the programmes. */
    List<UUID> agencies() {
        return all.stream().map(Participation::agencyId).distinct().sorted().toList();
    }

    List<ParticipationView> inOrder(AcceptedTerms accepted) {
        return all.stream()
                .sorted(Comparator.comparing(Participation::from).thenComparing(Participation::programmeId))
                .map(there -> there.view(accepted.of(there.programmeId())))
                .toList();
    }
}
