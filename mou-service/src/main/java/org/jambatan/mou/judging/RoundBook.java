package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where awards look up what the rounds have come to. */
@ApplicationScoped
public class RoundBook {

    private final Rounds rounds;
    private final Advancements advancements;

    RoundBook(Rounds rounds, Advancements advancements) {
        this.rounds = rounds;
        this.advancements = advancements;
    }

    /** All rounds, in their order. */
    public List<RoundResult> of(UUID competition) {
        return rounds.of(competition).stream()
                .map(round -> new RoundResult(
                        round.number(),
                        round.plan().name(),
                        round.status() == RoundStatus.ADVANCED,
                        round.field(),
                        advancements
                                .findByIdOptional(round.id())
                                .map(Advancement::list)
                                .orElse(List.of())))
                .toList();
    }
}
