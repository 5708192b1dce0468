package org.jambatan.mou.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.figures.HeardOfferings;
import org.jambatan.mou.figures.KnownOffering;
import org.jambatan.mou.need.NeedBook;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What a company does with a project of its own once it is open. */
@ApplicationScoped
class WorkOnProject {

    private final Projects projects;
    private final HeardOfferings offerings;
    private final NeedBook needs;
    private final Editing editing;
    private final Onlookers onlookers;
    private final Today today;

    WorkOnProject(
            Projects projects,
            HeardOfferings offerings,
            NeedBook needs,
            Editing editing,
            Onlookers onlookers,
            Today today) {
        this.projects = projects;
        this.offerings = offerings;
        this.needs = needs;
        this.editing = editing;
        this.onlookers = onlookers;
        this.today = today;
    }

    Project revise(UUID id, @Nullable JsonNode changes) {
        var project = projects.lockedFor(onlookers.caller(), id);
        editing.requireCurrent(project.version());
        project.revise(editing.patched(project.editable(), changes)).ifPresent(event -> tell(event, project));
        return project;
    }

    Project attach(UUID id, AttachNeeds input) {
        var project = loaded(id);
        if (!input.needIds().stream().allMatch(need -> isOf(project, need))) {
            throw new Refused("attachment", WhyNotProjected.NEED_UNKNOWN);
        }
        project.attach(input.needIds()).ifPresent(event -> tell(event, project));
        return project;
    }

    private boolean isOf(Project project, UUID need) {
        return needs.find(need)
                .filter(found -> found.partnerId().equals(project.partnerId()))
                .isPresent();
    }

    Project wish(UUID id, AddProjectItem input) {
        var project = loaded(id);
        var offering = offerings.known(List.of(input.offeringId())).stream()
                .filter(KnownOffering::isPublished)
                .findFirst()
                .orElseThrow(() -> new Refused("item", WhyNotProjected.OFFERING_UNKNOWN));
        return tell(project.wish(ProjectItem.of(Ids.next(), input, offering)), project);
    }

    Project remove(UUID id, UUID item) {
        var project = loaded(id);
        return tell(project.remove(item), project);
    }

    Project plan(UUID id, AddDeliverable input) {
        var project = loaded(id);
        return tell(project.plan(new Deliverable(Ids.next(), input.title(), input.due(), null, null)), project);
    }

    Project complete(UUID id, UUID deliverable, CompleteDeliverable input) {
        var project = loaded(id);
        var on = input.on() == null ? today.day() : input.on();
        return tell(project.complete(deliverable, on, input.note(), today.day()), project);
    }

    Project close(UUID id, CloseProject input) {
        var project = loaded(id);
        tell(project.close(input.outcome(), input.text(), today.now()), project);
        projects.ended(project);
        return project;
    }

    private Project loaded(UUID id) {
        var project = projects.lockedFor(onlookers.caller(), id);
        editing.check(project.version());
        return project;
    }

    private Project tell(ProjectChanged event, Project project) {
        editing.publish(event);
        projects.flush();
        return project;
    }
}
