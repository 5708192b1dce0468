package org.jambatan.mou.initiative;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.HistoryRewritten;
import org.jambatan.platform.command.OneByOne;
import org.jambatan.platform.event.Outbox;

/** Announces, once each time, that nobody reports on an initiative; and keeps who may see one as its agreements say. */
@ApplicationScoped
class StaleInitiatives {

    private final Initiatives initiatives;
    private final AgreementBook agreements;
    private final InitiativeSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    StaleInitiatives(
            Initiatives initiatives,
            AgreementBook agreements,
            InitiativeSettings settings,
            Outbox outbox,
            Clock clock) {
        this.initiatives = initiatives;
        this.agreements = agreements;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "30m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        announceAt(clock.instant());
    }

    void announceAt(Instant now) {
        OneByOne.each(initiatives.anyonesActive(), "the staleness of initiative", id -> tell(id, now));
    }

    private void tell(UUID id, Instant now) {
        initiatives
                .anyonesLocked(id)
                .flatMap(initiative -> initiative.goStale(Rules.of(settings), now))
                .ifPresent(outbox::publish);
    }

    void on(@Observes HistoryRewritten rewritten) {
        for (var id : initiatives.anyonesUnder(rewritten.agreement())) {
            var initiative = initiatives.anyonesLocked(id).orElseThrow();
            initiative.take(new Under(agreements.findAll(List.of(initiative.agreementIds))));
        }
    }
}
