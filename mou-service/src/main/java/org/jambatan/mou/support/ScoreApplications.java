package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** The committee's work on an application, which is locked: scores and declared conflicts. */
@ApplicationScoped
class ScoreApplications {

    private final SupportApplications applications;
    private final SupportSheets sheets;
    private final SupportConflicts conflicts;
    private final ProgrammeBook programmes;
    private final Onlookers onlookers;
    private final Submitter submitter;
    private final TellApplications news;

    ScoreApplications(
            SupportApplications applications,
            SupportSheets sheets,
            SupportConflicts conflicts,
            ProgrammeBook programmes,
            Onlookers onlookers,
            Submitter submitter,
            TellApplications news) {
        this.applications = applications;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.programmes = programmes;
        this.onlookers = onlookers;
        this.submitter = submitter;
        this.news = news;
    }

    SupportSheetView score(Onlooker onlooker, UUID programme, UUID id, ScoreSupportApplication sheet) {
        var application = applications.lockedFor(onlooker, programme, id);
        if (!onlooker.judges(application)) {
            throw Answer.notFound();
        }
        application.requireUnderReview();
        var criteria = programmes
                .supportOf(programme)
                .map(OfferedSupport::rules)
                .orElseThrow(() -> new Refused("support-sheet", new WhyNotSupported.NoSupportOffered()))
                .scored();
        Refused.ifAny("support-sheet", sheet.refusalsFor(criteria));
        var who = submitter.who();
        var written = sheets.write(id, who.account(), sheet, sheet.mark(criteria), who.now());
        tellThatIsJudged(application);
        return written;
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
        tellThatIsJudged(application);
        return declared;
    }

    private void tellThatIsJudged(SupportApplication application) {
        var programme = programmes.find(application.programmeId()).orElseThrow();
        news.tellTheCommittee(application.judged(programme));
    }
}
