package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Answer;

/** An officer takes back what is left of a support, in the caller's transaction; today is the programme's day. */
@ApplicationScoped
class ReleaseByOfficer {

    private final AccountRows accounts;
    private final SupportLedger ledger;
    private final ProgrammeBook programmes;
    private final EntityTags tags;
    private final Caller caller;
    private final Clock clock;

    ReleaseByOfficer(
            AccountRows accounts,
            SupportLedger ledger,
            ProgrammeBook programmes,
            EntityTags tags,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.programmes = programmes;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    SupportAccount release(UUID id, String reason) {
        var onlooker = Onlooker.of(caller);
        var seen = accounts.seenBy(onlooker, id);
        if (!onlooker.runs(seen)) {
            throw Answer.notFound();
        }
        ledger.turnTo(seen.grant().projectId());
        var account = accounts.lockedFor(onlooker, id);
        tags.check(account.version());
        var now = clock.instant();
        var zone = programmes.find(account.grant().programmeId()).orElseThrow().zone();
        ledger.release(account, reason, caller.account(), zone.dayAt(now), now);
        return account;
    }
}
