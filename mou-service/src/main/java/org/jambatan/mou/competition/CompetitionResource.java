package org.jambatan.mou.competition;

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
import java.time.Clock;
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

@Path("/api/v1/competitions")
@RunOnVirtualThread
class CompetitionResource {

    private final Competitions competitions;
    private final RunCompetitions running;
    private final Viewers viewers;
    private final Clock clock;

    CompetitionResource(Competitions competitions, RunCompetitions running, Viewers viewers, Clock clock) {
        this.competitions = competitions;
        this.running = running;
        this.viewers = viewers;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("competition.draft")
    @Operation(summary = "Draft a competition that your partner organises, alone or with others")
    public CompetitionView draft(@NotNull @Valid DraftCompetition input) {
        return running.draft(input);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Competitions, newest first: open calls and released ones for everybody")
    public Page<CompetitionView> list(@BeanParam CompetitionFilter filter, @BeanParam PageRequest page) {
        var viewer = viewers.current();
        var wanted = filter.read();
        var now = clock.instant();
        var answer = Page.of(competitions.list(viewer, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(viewer, now));
        return page.wantsCount() ? answer.counted(competitions.count(viewer, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One competition with its call, tracks and prizes")
    public CompetitionView read(@PathParam("id") UUID id) {
        var viewer = viewers.current();
        return competitions.seenBy(viewer, id).view(viewer, clock.instant());
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("competition.revise")
    @Operation(
            summary = "Edit a competition; once its call is open, who may enter stands, and the close only moves back")
    public CompetitionView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DraftCompetition.class))) @Nullable
                    JsonNode changes) {
        return running.revise(id, changes);
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed("**")
    @Command("competition.open")
    @Operation(summary = "Publish the call; entries are taken from its opening to its close")
    public CompetitionView open(@PathParam("id") UUID id) {
        return running.open(id);
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed("**")
    @Command("competition.close")
    @Operation(summary = "Close the call; ahead of its date with a reason")
    public CompetitionView close(@PathParam("id") UUID id, @Nullable @Valid CloseCall input) {
        return running.close(id, input);
    }

    @POST
    @Path("{id}/calling-off")
    @RolesAllowed("**")
    @Command("competition.call-off")
    @Operation(summary = "End a competition without a result")
    public CompetitionView callOff(@PathParam("id") UUID id, @NotNull @Valid CallOff input) {
        return running.callOff(id, input);
    }
}
