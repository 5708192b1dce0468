package org.jambatan.mou.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.event.Outbox;

/** Where other features look companies' projects up. */
@ApplicationScoped
public class ProjectBook {

    private final Projects projects;
    private final Outbox outbox;

    ProjectBook(Projects projects, Outbox outbox) {
        this.projects = projects;
        this.outbox = outbox;
    }

    /** Whoever asks has seen to it that the caller may know. */
    public Optional<ProjectCard> find(UUID id) {
        return projects.findByIdOptional(id).map(Project::card);
    }

    /** This partner's, open and closed; anything else is not there. */
    public Optional<ProjectCard> findOf(UUID partner, UUID id) {
        return find(id).filter(project -> project.partnerId().equals(partner));
    }

    /** Every project under a programme, confidential ones too, in the order in which they were opened. */
    public List<ProjectCard> anyonesUnder(UUID programme) {
        return projects.list("programmeId = ?1 order by id", programme).stream()
                .map(Project::card)
                .toList();
    }

    /**
     * In a transaction: something that a project's page shows has changed elsewhere, such as its bookings, orders or
     * support. The project counts one version on and tells so; who knows an older page asks again.
     */
    public void progressed(UUID id) {
        projects.anyonesLocked(id).ifPresent(project -> outbox.publish(project.progressed()));
    }
}
