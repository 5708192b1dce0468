package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.platform.event.Outbox;

/** What becomes of an application is told, and shows on the page of its project too. */
@ApplicationScoped
class TellApplications {

    private final Outbox outbox;
    private final ProjectBook projects;

    TellApplications(Outbox outbox, ProjectBook projects) {
        this.outbox = outbox;
        this.projects = projects;
    }

    void tell(SupportApplicationChanged event) {
        tellTheCommittee(event);
        projects.progressed(event.data().projectId());
    }

    /** Nothing of it shows on the page of the project. */
    void tellTheCommittee(SupportApplicationChanged event) {
        outbox.publish(event);
    }
}
