package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.project.ProjectEnded;

/** A project that is closed draws nothing more. */
@ApplicationScoped
class WhenProjectEnds {

    private static final String REASON = "The project was closed.";

    private final SupportLedger ledger;
    private final ProgrammeBook programmes;
    private final Clock clock;

    WhenProjectEnds(SupportLedger ledger, ProgrammeBook programmes, Clock clock) {
        this.ledger = ledger;
        this.programmes = programmes;
        this.clock = clock;
    }

    void on(@Observes ProjectEnded ending) {
        var zone = programmes.find(ending.programme()).orElseThrow().zone();
        ledger.projectEnded(ending.project(), REASON, zone.dayAt(clock.instant()));
    }
}
