package org.jambatan.mou.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.HistoryRewritten;
import org.jboss.logging.Logger;

/** Counts anew when an agreement's days changed, and every night, since the twelve months move on by themselves. */
@ApplicationScoped
class Recounting {

    private static final Logger LOG = Logger.getLogger(Recounting.class);

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
        for (var agreement : agreements.all()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> evidence.recount(agreement));
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "The evidence of agreement %s could not be counted; it is tried again.", agreement);
            }
        }
    }
}
