package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** What becomes of applications; each command locks its application first. Whoever may not act finds nothing. */
@ApplicationScoped
class WorkOnApplications {

    private final SupportApplications applications;
    private final DecideApplications deciding;
    private final ProgrammeBook programmes;
    private final EntityTags tags;
    private final Submitter submitter;
    private final TellApplications news;

    WorkOnApplications(
            SupportApplications applications,
            DecideApplications deciding,
            ProgrammeBook programmes,
            EntityTags tags,
            Submitter submitter,
            TellApplications news) {
        this.applications = applications;
        this.deciding = deciding;
        this.programmes = programmes;
        this.tags = tags;
        this.submitter = submitter;
        this.news = news;
    }

    SupportApplication review(Onlooker onlooker, UUID programme, UUID id) {
        var application = locked(onlooker, programme, id, onlooker::leads);
        news.tell(application.beginReview(card(programme), submitter.who().now()));
        return application;
    }

    SupportApplication decide(Onlooker onlooker, UUID programme, UUID id, DecideSupport input) {
        var application = locked(onlooker, programme, id, onlooker::leads);
        deciding.decide(card(programme), application, input, submitter.who());
        return application;
    }

    SupportApplication answer(Onlooker onlooker, UUID programme, UUID id, String text) {
        var application = locked(onlooker, programme, id, onlooker::isApplicantOf);
        news.tell(application.answer(card(programme), text, submitter.who().now()));
        return application;
    }

    SupportApplication withdraw(Onlooker onlooker, UUID programme, UUID id, @Nullable String reason) {
        var application = locked(onlooker, programme, id, onlooker::isApplicantOf);
        news.tell(application.withdraw(card(programme), reason, submitter.who().now()));
        return application;
    }

    private SupportApplication locked(
            Onlooker onlooker, UUID programme, UUID id, Predicate<SupportApplication> isTheirs) {
        var application = applications.lockedFor(onlooker, programme, id);
        if (!isTheirs.test(application)) {
            throw Answer.notFound();
        }
        tags.check(application.version());
        return application;
    }

    private ProgrammeCard card(UUID programme) {
        return programmes.find(programme).orElseThrow();
    }
}
