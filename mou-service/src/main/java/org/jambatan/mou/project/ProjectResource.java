package org.jambatan.mou.project;

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
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Companies' projects. */
@Path("/api/v1/projects")
@RunOnVirtualThread
class ProjectResource {

    private final Projects projects;
    private final OpenProjects openings;
    private final WorkOnProject work;
    private final ShowProjects show;
    private final Onlookers onlookers;
    private final Outbox outbox;

    ProjectResource(
            Projects projects,
            OpenProjects openings,
            WorkOnProject work,
            ShowProjects show,
            Onlookers onlookers,
            Outbox outbox) {
        this.projects = projects;
        this.openings = openings;
        this.work = work;
        this.show = show;
        this.onlookers = onlookers;
        this.outbox = outbox;
    }

    @POST
    @RolesAllowed({"member", "partner-admin"})
    @ResponseStatus(201)
    @Command("project.open")
    @Operation(summary = "Begin a project under a programme your partner takes part in")
    public CompanyProjectView open(@NotNull @Valid OpenProject input) {
        var project = openings.open(input);
        outbox.publish(project.opened());
        projects.add(project);
        return show.view(project);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "Projects of your partner, or under programmes you run or are appointed on, newest first",
            description = "Of a confidential project, the programme's officers see states and sums, and no words.")
    public Page<CompanyProjectView> list(@BeanParam CompanyProjectFilter filter, @BeanParam PageRequest page) {
        var onlooker = onlookers.caller();
        var wanted = filter.read();
        var found = Page.of(projects.list(onlooker, wanted, page), page, project -> new Cursor("", project.id()));
        var answer = show.page(found, onlooker);
        return page.wantsCount() ? answer.counted(projects.count(onlooker, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One project with its basket, bookings, orders, support and what was settled")
    public CompanyProjectView read(@PathParam("id") UUID id) {
        var onlooker = onlookers.caller();
        return show.view(projects.seenBy(onlooker, id), onlooker);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"member", "partner-admin"})
    @Command("project.revise")
    @Operation(summary = "Edit name, purpose, sector and whether it is confidential")
    public CompanyProjectView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseCompanyProject.class))) @Nullable
                    JsonNode changes) {
        return show.view(work.revise(id, changes));
    }

    @POST
    @Path("{id}/needs")
    @RolesAllowed({"member", "partner-admin"})
    @ResponseStatus(201)
    @Command("project.attach-needs")
    @Operation(summary = "Attach needs of your partner that the project is to answer")
    public CompanyProjectView attach(@PathParam("id") UUID id, @NotNull @Valid AttachNeeds input) {
        return show.view(work.attach(id, input));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed({"member", "partner-admin"})
    @Command("project.close")
    @Operation(summary = "Say what came of the project; nothing is booked or ordered for it afterwards")
    public CompanyProjectView close(@PathParam("id") UUID id, @NotNull @Valid CloseProject input) {
        return show.view(work.close(id, input));
    }
}
