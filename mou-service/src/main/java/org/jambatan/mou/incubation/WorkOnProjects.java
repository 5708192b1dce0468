package org.jambatan.mou.incubation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What owners and park do with a project once it is admitted. */
@ApplicationScoped
class WorkOnProjects {

    private final IncubatedProjects projects;
    private final PartnerBook partners;
    private final Editing editing;
    private final Onlookers onlookers;

    WorkOnProjects(IncubatedProjects projects, PartnerBook partners, Editing editing, Onlookers onlookers) {
        this.projects = projects;
        this.partners = partners;
        this.editing = editing;
        this.onlookers = onlookers;
    }

    ProjectView revise(UUID id, @Nullable JsonNode changes) {
        var by = onlookers.caller();
        var found = projects.lockedFor(by, id);
        editing.requireCurrent(found.version());
        found.revise(editing.patched(found.editable(), changes), by.today()).ifPresent(event -> tell(event, found));
        return found.view(by);
    }

    ProjectView reach(UUID id, ReachIncubationStage input) {
        return work(id, (found, by) -> found.reach(input, by));
    }

    ProjectView plan(UUID id, PlanMilestone input) {
        return work(
                id,
                (found, by) -> found.plan(
                        new ProjectMilestone(Ids.next(), input.title(), input.due(), null, null), by.today()));
    }

    ProjectView reach(UUID id, UUID milestone, ReachMilestone input) {
        return work(id, (found, by) -> found.reach(milestone, input, by.today()));
    }

    ProjectView name(UUID id, NameReader input) {
        var by = onlookers.caller();
        var found = projects.lockedForOwner(by, id);
        editing.check(found.version());
        if (partners.find(input.partnerId()).isEmpty()) {
            throw new Refused("reader", new WhyNotRead.PartnerUnknown());
        }
        tell(found.name(input.on(by.today()), by.today()), found);
        return found.view(by);
    }

    ProjectView takeAway(UUID id, UUID reader) {
        var by = onlookers.caller();
        var found = projects.lockedForOwner(by, id);
        editing.check(found.version());
        tell(found.takeAway(reader, editing.now(), by.today()), found);
        return found.view(by);
    }

    private ProjectView work(UUID id, BiFunction<IncubatedProject, Onlooker, ProjectChanged> verb) {
        var by = onlookers.caller();
        var found = projects.lockedFor(by, id);
        editing.check(found.version());
        tell(verb.apply(found, by), found);
        return found.view(by);
    }

    private void tell(ProjectChanged event, IncubatedProject found) {
        editing.publish(event);
        projects.persistAndFlush(found);
    }
}
