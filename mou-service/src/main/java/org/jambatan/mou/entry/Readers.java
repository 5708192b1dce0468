package org.jambatan.mou.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.stream.Collectors;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.platform.caller.Caller;

/** Finds out what the caller may read of a competition's entries. */
@ApplicationScoped
class Readers {

    private final Instance<EntryReader> others;
    private final Caller caller;

    Readers(Instance<EntryReader> others, Caller caller) {
        this.others = others;
        this.caller = caller;
    }

    Reader current(CompetitionCard competition) {
        var shown = others.stream()
                .flatMap(one -> one.shownTo(caller.account(), competition.id()).stream())
                .collect(Collectors.toSet());
        return new Reader(Entrant.of(caller), competition.runs() || competition.audits(), shown);
    }
}
