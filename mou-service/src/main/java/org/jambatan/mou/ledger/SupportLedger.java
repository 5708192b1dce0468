package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.ledger.SupportAccount.Balance;
import org.jambatan.mou.ledger.SupportAccount.Posted;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Commits, draws and releases, each in the caller's transaction. A settlement and the grant may come in any order: what
 * was heard before is gone through when the account is opened, and no settlement is posted twice. The project, whose page
 * shows the sums, is always locked first.
 */
@ApplicationScoped
public class SupportLedger {

    private final AccountRows accounts;
    private final Settlements settlements;
    private final ProjectBook projects;
    private final Outbox outbox;
    private final Clock clock;

    SupportLedger(AccountRows accounts, Settlements settlements, ProjectBook projects, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Commits support to a project, which has none yet. */
    public UUID open(OpenAccount grant) {
        var now = clock.instant();
        turnTo(grant.projectId());
        var account = new SupportAccount(Ids.next(), grant, Balance.NEW);
        accounts.add(account, now);
        post(account, account.commit(now));
        settlements.of(grant.projectId()).forEach(heard -> post(account, account.settle(heard, now)));
        return account.id();
    }

    /** Something was settled; the programme pays towards it where it belongs to a project with support. */
    public void settled(HeardSettlement told) {
        var settlement = told.ofProject();
        if (settlement == null) {
            return;
        }
        var now = clock.instant();
        turnTo(settlement.projectId());
        if (settlements.keep(settlement, now)) {
            accounts.lockedOf(settlement.projectId())
                    .ifPresent(account -> post(account, account.settle(settlement, now)));
        }
    }

    /** A project has ended, and is locked: what is left of its support goes back. */
    void projectEnded(UUID project, String reason, LocalDate on) {
        accounts.takeTurns(project);
        accounts.lockedOf(project)
                .filter(SupportAccount::isReleasable)
                .ifPresent(account -> release(account, reason, null, on, clock.instant()));
    }

    void release(SupportAccount account, String reason, @Nullable String by, LocalDate on, Instant now) {
        post(account, account.release(reason, by, on, now));
    }

    /** What projects have of support, by project; nothing where none was granted. */
    public Map<UUID, SupportSums> of(Collection<UUID> projects) {
        return accounts.anyonesOf(projects).stream()
                .collect(Collectors.toMap(
                        account -> account.grant().projectId(),
                        account ->
                                new SupportSums(account.id(), account.committed(), account.drawn(), account.left())));
    }

    /** Locks the project, and whatever is posted for it comes one after the other. */
    void turnTo(UUID project) {
        projects.progressed(project);
        accounts.takeTurns(project);
    }

    private void post(SupportAccount account, Posted posted) {
        accounts.post(account, posted.transaction());
        outbox.publish(posted.event());
    }
}
