package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jambatan.mou.partner.HasLeft;
import org.jambatan.mou.programme.ProgrammeBook;

/** Who leaves the platform asks for nothing any longer; what was granted stands until its project is closed. */
@ApplicationScoped
class WhenApplicantLeaves {

    private final SupportApplications applications;
    private final ProgrammeBook programmes;
    private final TellApplications news;
    private final Clock clock;

    WhenApplicantLeaves(
            SupportApplications applications, ProgrammeBook programmes, TellApplications news, Clock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.news = news;
        this.clock = clock;
    }

    void on(@Observes HasLeft leaving) {
        for (var application : applications.anyonesOpen(leaving.partner())) {
            var programme = programmes.find(application.programmeId()).orElseThrow();
            news.tell(application.withdraw(programme, null, clock.instant()));
        }
    }
}
