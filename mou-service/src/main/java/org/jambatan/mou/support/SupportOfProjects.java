package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.dealing.Money;
import org.jambatan.mou.ledger.SupportLedger;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.ledger.SupportSums;
import org.jambatan.mou.project.SupportOfProject;
import org.jambatan.mou.project.SupportStanding;
import org.jspecify.annotations.Nullable;

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
    public Map<UUID, SupportStanding> of(Collection<UUID> projects) {
        var sums = ledger.of(projects);
        return applications.anyonesLatest(projects).stream()
                .collect(Collectors.toMap(
                        SupportApplication::projectId, latest -> standing(latest, sums.get(latest.projectId()))));
    }

    private static SupportStanding standing(SupportApplication latest, @Nullable SupportSums sums) {
        var status = latest.status().name();
        return sums == null
                ? new SupportStanding(latest.id(), status, null, null, null, null)
                : new SupportStanding(
                        latest.id(),
                        status,
                        sums.accountId(),
                        money(sums.committed()),
                        money(sums.drawn()),
                        money(sums.left()));
    }

    private static Money money(SupportMoney amount) {
        return Money.of(amount.amount(), amount.currency());
    }
}
