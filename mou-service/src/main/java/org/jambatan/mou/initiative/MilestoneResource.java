package org.jambatan.mou.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/initiatives/{id}/milestones")
@RunOnVirtualThread
class MilestoneResource {

    private final WorkOnInitiative work;

    MilestoneResource(WorkOnInitiative work) {
        this.work = work;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("milestone.add")
    @Operation(summary = "Add a milestone")
    public InitiativeView add(@PathParam("id") UUID id, @NotNull @Valid AddMilestone input) {
        var milestone = new Milestone(Ids.next(), input.title(), input.weight(), input.due(), null, null, null);
        return work.work(id, at -> at.initiative().add(milestone, at.rules(), at.now()));
    }

    @POST
    @Path("{milestoneId}/completion")
    @RolesAllowed("**")
    @Command("milestone.complete")
    @Operation(summary = "Say that a milestone is reached, and what shows it; progress is computed from this")
    public InitiativeView complete(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @NotNull @Valid CompleteMilestone input) {
        return work.work(id, at -> at.initiative().complete(milestoneId, input, at.rules(), at.now()));
    }

    @POST
    @Path("{milestoneId}/reopening")
    @RolesAllowed("**")
    @Command("milestone.reopen")
    @Operation(summary = "Take back that a milestone is reached")
    public InitiativeView reopen(@PathParam("id") UUID id, @PathParam("milestoneId") UUID milestoneId) {
        return work.work(id, at -> at.initiative().reopen(milestoneId, at.rules(), at.now()));
    }
}
