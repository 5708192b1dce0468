package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.agreement.InvestedProjects;
import org.jambatan.platform.problem.Refusal;

/** Answers the agreements what a letter of intent may be about. */
@ApplicationScoped
class ProjectsOfLetters implements InvestedProjects {

    private final IncubatedProjects projects;
    private final Interests interests;
    private final Onlookers onlookers;

    ProjectsOfLetters(IncubatedProjects projects, Interests interests, Onlookers onlookers) {
        this.projects = projects;
        this.interests = interests;
        this.onlookers = onlookers;
    }

    @Override
    public List<Refusal> refusalsOf(UUID id, Set<UUID> investor, List<Set<UUID>> owners) {
        var onlooker = onlookers.caller();
        var project = projects.findByIdOptional(id)
                .filter(found -> found.isSeenBy(onlooker))
                .orElse(null);
        if (project == null) {
            return List.of(new WhyNotInvested.ProjectUnknown());
        }
        var refusals = new ArrayList<Refusal>();
        if (investor.stream().noneMatch(one -> project.reads(one, onlooker.today()))) {
            refusals.add(new WhyNotInvested.InvestorNotNamed());
        } else if (interests.anyonesOpen(id, investor).isEmpty()) {
            refusals.add(new WhyNotInvested.NoInterestExpressed());
        }
        if (!owners.stream().allMatch(one -> isAnswerable(project, one))) {
            refusals.add(new WhyNotInvested.NotTheProjectsOwner());
        }
        return refusals;
    }

    /** A project of single accounts is signed for by its park. */
    private static boolean isAnswerable(IncubatedProject project, Set<UUID> party) {
        return project.ownerIds().isEmpty()
                ? party.contains(project.parkId())
                : party.stream().anyMatch(project::isOwner);
    }
}
