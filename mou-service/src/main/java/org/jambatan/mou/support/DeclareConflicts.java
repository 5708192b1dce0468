package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** Who of a committee is too close to an application, which is locked. */
@ApplicationScoped
class DeclareConflicts {

    private final SupportApplications applications;
    private final SupportConflicts conflicts;
    private final Onlookers onlookers;
    private final Submitter submitter;
    private final TellApplications news;

    DeclareConflicts(
            SupportApplications applications,
            SupportConflicts conflicts,
            Onlookers onlookers,
            Submitter submitter,
            TellApplications news) {
        this.applications = applications;
        this.conflicts = conflicts;
        this.onlookers = onlookers;
        this.submitter = submitter;
        this.news = news;
    }

    SupportConflictView declare(Onlooker onlooker, UUID programme, UUID id, DeclareSupportConflict input) {
        var application = applications.lockedFor(onlooker, programme, id);
        if (!onlooker.runs(application) && !onlooker.judges(application)) {
            throw Answer.notFound();
        }
        if (!Onlooker.isOpen(application.status())) {
            throw Answer.illegalInState(application.status(), List.of());
        }
        var account = input.account() == null ? onlooker.account() : input.account();
        var isOwn = account.equals(onlooker.account());
        if (!isOwn && !onlooker.runs(application)) {
            throw Answer.forbidden("not-your-conflict", "You may declare conflicts of your own.");
        }
        if (!isOwn && !onlookers.sits(programme, account)) {
            throw new Refused("support-conflict", new WhyNotScored.NotOnTheCommittee());
        }
        var who = submitter.who();
        var declared = conflicts.declare(id, account, input.reason(), who.account(), who.now());
        news.tellThatIsJudged(application);
        return declared;
    }
}
