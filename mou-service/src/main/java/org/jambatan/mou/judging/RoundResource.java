package org.jambatan.mou.judging;

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
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/competitions/{id}/rounds")
@RunOnVirtualThread
class RoundResource {

    private final Rounds rounds;
    private final PlanRounds planning;
    private final AssignJudges assigning;
    private final CompetitionBook competitions;

    RoundResource(Rounds rounds, PlanRounds planning, AssignJudges assigning, CompetitionBook competitions) {
        this.rounds = rounds;
        this.planning = planning;
        this.assigning = assigning;
        this.competitions = competitions;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("round.plan")
    @Operation(summary = "Plan the next round of a competition that you run")
    public RoundView plan(@PathParam("id") UUID id, @NotNull @Valid PlanRound input) {
        return planning.plan(id, input);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "The rounds of a competition, in their order")
    public Page<RoundView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var competition = competitions.seen(id);
        var all = rounds.of(id);
        var after = page.cursor().map(cursor -> cursor.id()).orElse(null);
        var rest = all.stream()
                .dropWhile(round -> after != null
                        && all.stream().anyMatch(one -> one.id().equals(after) && round.number() <= one.number()))
                .limit(page.limitAndOneMore())
                .toList();
        var answer = Page.of(rest, page, round -> new Cursor("", round.id())).map(round -> round.view(competition));
        return page.wantsCount() ? answer.counted(all.size()) : answer;
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Transactional
    @Operation(summary = "One round with its criteria")
    public RoundView read(@PathParam("id") UUID id, @PathParam("number") int number) {
        var competition = competitions.seen(id);
        return rounds.in(competition, number).view(competition);
    }

    @PATCH
    @Path("{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("round.revise")
    @Operation(summary = "Edit a round; once it is judged its criteria and its chain stand")
    public RoundView revise(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @RequestBody(content = @Content(schema = @Schema(implementation = PlanRound.class))) @Nullable
                    JsonNode changes) {
        return planning.revise(id, number, changes);
    }

    @POST
    @Path("{number}/opening")
    @RolesAllowed("**")
    @Command("round.open")
    @Operation(summary = "Begin to judge a round: its field is who was admitted, or who advanced from the round before")
    public RoundView open(@PathParam("id") UUID id, @PathParam("number") int number) {
        return planning.open(id, number);
    }

    @POST
    @Path("{number}/assignments")
    @RolesAllowed("**")
    @Command("round.assign")
    @Operation(summary = "Assign judges to entries by hand, many at once")
    public Assigned assign(
            @PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid AssignByHand input) {
        return assigning.byHand(id, number, input);
    }

    @POST
    @Path("{number}/distribution")
    @RolesAllowed("**")
    @Command("round.distribute")
    @Operation(summary = "Assign judges evenly to all entries of a round that have too few, around declared conflicts")
    public Assigned distribute(
            @PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid DistributeJudges input) {
        return assigning.evenly(id, number, input);
    }
}
