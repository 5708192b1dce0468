package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.platform.event.Outbox;

/** What becomes of an application is told, and shows on the page of its project too. */
@ApplicationScoped
class TellApplications {

    private final Outbox outbox;
    private final ProjectBook projects;
    private final ProgrammeBook programmes;

    TellApplications(Outbox outbox, ProjectBook projects, ProgrammeBook programmes) {
        this.outbox = outbox;
        this.projects = projects;
        this.programmes = programmes;
    }

    void tell(SupportApplicationChanged event) {
        outbox.publish(event);
        projects.progressed(event.data().projectId());
    }

    /** Nothing of it shows on the page of the project. */
    void tellThatIsJudged(SupportApplication application) {
        var programme = programmes.find(application.programmeId()).orElseThrow();
        outbox.publish(application.judged(programme));
    }
}
