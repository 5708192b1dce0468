package org.jambatan.mou.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.HistoryRewritten;
import org.jambatan.platform.command.OneByOne;

/** Counts anew when an agreement's days changed, and every night, since the twelve months move on by themselves. */
@ApplicationScoped
class Recounting {

    private final AgreementBook agreements;
    private final EvidenceBook evidence;

    Recounting(AgreementBook agreements, EvidenceBook evidence) {
        this.agreements = agreements;
        this.evidence = evidence;
    }

    void on(@Observes HistoryRewritten rewritten) {
        evidence.recount(rewritten.agreement());
    }

    @Scheduled(cron = "0 10 1 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        OneByOne.each(agreements.all(), "the evidence of agreement", evidence::recount);
    }
}
