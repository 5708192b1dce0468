package org.jambatan.mou.incubation;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/incubated-projects")
@RunOnVirtualThread
class IncubatedProjectResource {

    private final IncubatedProjects projects;
    private final AdmitProjects admissions;
    private final WorkOnProjects work;
    private final Onlookers onlookers;
    private final Caller caller;

    IncubatedProjectResource(
            IncubatedProjects projects,
            AdmitProjects admissions,
            WorkOnProjects work,
            Onlookers onlookers,
            Caller caller) {
        this.projects = projects;
        this.admissions = admissions;
        this.work = work;
        this.onlookers = onlookers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("incubated-project.admit")
    @Operation(summary = "Admit a project of other partners to your incubation")
    public ProjectView admit(@NotNull @Valid AdmitProject input) {
        return admissions.admit(input, caller.partner()).view(onlookers.caller());
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Projects you incubate, own, work on or were named a reader of, newest first")
    public Page<ProjectView> list(@BeanParam ProjectFilter filter, @BeanParam PageRequest page) {
        var onlooker = onlookers.caller();
        var wanted = filter.read();
        var answer = Page.of(projects.list(onlooker, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(onlooker));
        return page.wantsCount() ? answer.counted(projects.count(onlooker, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One incubated project")
    public ProjectView read(@PathParam("id") UUID id) {
        var onlooker = onlookers.caller();
        return projects.seenBy(onlooker, id).view(onlooker);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("incubated-project.revise")
    @Operation(summary = "Edit title, summary, sectors and needs")
    public ProjectView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseProject.class))) @Nullable
                    JsonNode changes) {
        return work.revise(id, changes);
    }

    @POST
    @Path("{id}/stages")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("incubated-project.reach")
    @Operation(summary = "Record the stage that the project has come to, or that your side gave it up")
    public ProjectView reach(@PathParam("id") UUID id, @NotNull @Valid ReachIncubationStage input) {
        return work.reach(id, input);
    }

    @POST
    @Path("{id}/readers")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("incubated-project.name-reader")
    @Operation(summary = "Let a partner, such as an investor, read a project of yours")
    public ProjectView name(@PathParam("id") UUID id, @NotNull @Valid NameReader input) {
        return work.name(id, input);
    }

    @POST
    @Path("{id}/readers/{readerId}/end")
    @RolesAllowed("**")
    @Command("incubated-project.remove-reader")
    @Operation(summary = "Take a reader's sight away from now on")
    public ProjectView end(@PathParam("id") UUID id, @PathParam("readerId") UUID readerId) {
        return work.takeAway(id, readerId);
    }

    @POST
    @Path("{id}/milestones")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("incubated-project.plan-milestone")
    @Operation(summary = "Plan something the project means to reach")
    public ProjectView plan(@PathParam("id") UUID id, @NotNull @Valid PlanMilestone input) {
        return work.plan(id, input);
    }

    @POST
    @Path("{id}/milestones/{milestoneId}/completion")
    @RolesAllowed("**")
    @Command("incubated-project.reach-milestone")
    @Operation(summary = "Record that a milestone was reached, and what shows it")
    public ProjectView complete(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @NotNull @Valid ReachMilestone input) {
        return work.reach(id, milestoneId, input);
    }
}
