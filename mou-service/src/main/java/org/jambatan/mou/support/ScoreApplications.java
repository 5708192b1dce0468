package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** The committee's scores of an application, which is locked. */
@ApplicationScoped
class ScoreApplications {

    private final SupportApplications applications;
    private final SupportSheets sheets;
    private final ProgrammeBook programmes;
    private final Submitter submitter;
    private final TellApplications news;

    ScoreApplications(
            SupportApplications applications,
            SupportSheets sheets,
            ProgrammeBook programmes,
            Submitter submitter,
            TellApplications news) {
        this.applications = applications;
        this.sheets = sheets;
        this.programmes = programmes;
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
        news.tellThatIsJudged(application);
        return written;
    }
}
