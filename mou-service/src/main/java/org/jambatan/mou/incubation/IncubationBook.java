package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Capacity;

/**
 * Where other features bring projects into incubation, and look them up. In a command of theirs:
 *
 * <pre>{@code
 * UUID project = incubation.admit(new NewProject(
 *         new Origin(OriginType.COMPETITION_ENTRY, entry.id()), park, owners, accounts, title, summary, sectors, day));
 * }</pre>
 *
 * <p>An entry or a result becomes one project only: the second is refused with {@code admitted-already}.
 */
@ApplicationScoped
public class IncubationBook {

    private final AdmitProjects admissions;
    private final IncubatedProjects projects;
    private final Onlookers onlookers;

    IncubationBook(AdmitProjects admissions, IncubatedProjects projects, Onlookers onlookers) {
        this.admissions = admissions;
        this.projects = projects;
        this.onlookers = onlookers;
    }

    public UUID admit(NewProject project) {
        return admissions.admit(project).id();
    }

    /** The project, where the caller may see it. */
    public Optional<ProjectCard> seen(UUID id) {
        var onlooker = onlookers.caller();
        return projects.findByIdOptional(id)
                .filter(project -> project.isSeenBy(onlooker))
                .map(IncubatedProject::card);
    }

    /** The parks that the caller works for by appointment, as a manager of one of their projects. */
    public Set<UUID> parksManagedByCaller() {
        return projects.anyonesParks(onlookers.caller().as(Capacity.INCUBATION_MANAGER));
    }
}
