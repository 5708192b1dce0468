package org.jambatan.mou.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes")
@RunOnVirtualThread
class ProgrammeResource {

    private final Programmes programmes;
    private final RunProgramme running;
    private final ProgrammeViewer viewer;

    ProgrammeResource(Programmes programmes, RunProgramme running, ProgrammeViewer viewer) {
        this.programmes = programmes;
        this.running = running;
        this.viewer = viewer;
    }

    @POST
    @RolesAllowed("agency-officer")
    @ResponseStatus(201)
    @Command("programme.open")
    @Operation(summary = "Open a programme of your agency")
    public ProgrammeView open(@NotNull @Valid OpenProgramme input) {
        return viewer.viewOf(running.open(input));
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Open programmes, and closed ones that concern you")
    public Page<ProgrammeView> list(@BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
        var onlooker = viewer.caller();
        var wanted = filter.read();
        var rows = programmes.list(onlooker, wanted, page);
        var answer = Page.of(rows, page, programme -> new Cursor("", programme.id()))
                .map(programme -> viewer.viewOf(programme, onlooker));
        return page.wantsCount() ? answer.counted(programmes.count(onlooker, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "A programme's public page with its open call")
    public ProgrammeView read(@PathParam("id") UUID id) {
        var onlooker = viewer.caller();
        return viewer.viewOf(programmes.seenBy(onlooker, id), onlooker);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("agency-officer")
    @Command("programme.revise")
    @Operation(summary = "Edit the public page and the call of a programme of your agency")
    public ProgrammeView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseProgramme.class))) @Nullable
                    JsonNode changes) {
        return viewer.viewOf(running.revise(id, changes));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed("agency-officer")
    @Command("programme.close")
    @Operation(
            summary = "Close a programme of your agency to newcomers",
            description =
                    "Who takes part still does; whoever has applied can be declined, and admitted once it reopens.")
    public ProgrammeView close(@PathParam("id") UUID id, @Nullable @Valid CloseProgramme input) {
        return viewer.viewOf(running.close(id, input == null ? null : input.reason(), viewer.now()));
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed("agency-officer")
    @Command("programme.reopen")
    @Operation(summary = "Let newcomers into a closed programme of your agency again")
    public ProgrammeView reopen(@PathParam("id") UUID id) {
        return viewer.viewOf(running.reopen(id));
    }
}
