package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.dealing.Money;
import org.jambatan.mou.ledger.SupportLedger;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.ledger.SupportSums;
import org.jambatan.mou.project.SupportOfProject;
import org.jambatan.mou.project.SupportStanding;

/** What a project's page says of its support. */
@ApplicationScoped
class SupportOfProjects implements SupportOfProject {

    private final SupportApplications applications;
    private final SupportLedger ledger;

    SupportOfProjects(SupportApplications applications, SupportLedger ledger) {
        this.applications = applications;
        this.ledger = ledger;
    }

    @Override
    public Optional<SupportStanding> of(UUID project) {
        return applications.anyonesLatest(project).map(latest -> {
            var sums = ledger.of(project);
            return new SupportStanding(
                    latest.id(),
                    latest.status().name(),
                    sums.map(SupportSums::accountId).orElse(null),
                    sums.map(SupportSums::committed)
                            .map(SupportOfProjects::money)
                            .orElse(null),
                    sums.map(SupportSums::drawn).map(SupportOfProjects::money).orElse(null),
                    sums.map(SupportSums::left).map(SupportOfProjects::money).orElse(null));
        });
    }

    private static Money money(SupportMoney amount) {
        return Money.of(amount.amount(), amount.currency());
    }
}
