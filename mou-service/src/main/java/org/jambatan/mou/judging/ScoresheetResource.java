package org.jambatan.mou.judging;

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
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/competitions/{id}/rounds/{number}/scoresheets")
@RunOnVirtualThread
class ScoresheetResource {

    private final Scoresheets sheets;
    private final Rounds rounds;
    private final Scoring scoring;
    private final CompetitionBook competitions;
    private final Caller caller;

    ScoresheetResource(
            Scoresheets sheets, Rounds rounds, Scoring scoring, CompetitionBook competitions, Caller caller) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.scoring = scoring;
        this.competitions = competitions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("**")
    @Command("scoresheet.score")
    @Operation(summary = "Score entries assigned to you, many at once, as drafts or for good")
    public Scored score(@PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid ScoreEntries input) {
        return scoring.score(id, number, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "A round's sheets for who runs the competition, their own for a judge of the round")
    public Page<ScoresheetView> list(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @BeanParam SheetFilter filter,
            @BeanParam PageRequest page) {
        var competition = competitions.seen(id);
        var round = rounds.in(competition, number);
        var readsAll = competition.runs() || competition.audits();
        if (!readsAll && !(competition.judges() && sheets.anyOf(caller.account(), round))) {
            throw Answer.notFound();
        }
        var wanted = filter.read();
        var answer = Page.of(
                        sheets.list(round, readsAll, caller.account(), wanted, page),
                        page,
                        sheet -> new Cursor("", sheet.id()))
                .map(sheet -> sheet.view(isOwn(sheet, competition), competition.runs()));
        return page.wantsCount() ? answer.counted(sheets.count(round, readsAll, caller.account(), wanted)) : answer;
    }

    @GET
    @Path("{sheetId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One sheet")
    public ScoresheetView read(
            @PathParam("id") UUID id, @PathParam("number") int number, @PathParam("sheetId") UUID sheetId) {
        var competition = competitions.seen(id);
        var round = rounds.in(competition, number);
        return sheets.findByIdOptional(sheetId)
                .filter(sheet -> sheet.isIn(round))
                .filter(sheet -> competition.runs()
                        || competition.audits()
                        || (isOwn(sheet, competition) && sheet.status().isLive()))
                .orElseThrow(Answer::notFound)
                .view(isOwnOf(sheetId, competition), competition.runs());
    }

    @PATCH
    @Path("{sheetId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("scoresheet.draft")
    @Operation(summary = "Write on a sheet of yours that is not confirmed")
    public ScoresheetView revise(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @PathParam("sheetId") UUID sheetId,
            @RequestBody(content = @Content(schema = @Schema(implementation = SheetContent.class))) @Nullable
                    JsonNode changes) {
        return scoring.revise(id, number, sheetId, changes);
    }

    @POST
    @Path("{sheetId}/confirmation")
    @RolesAllowed("**")
    @Command("scoresheet.confirm")
    @Operation(summary = "Confirm a sheet of yours; it is final then")
    public ScoresheetView confirm(
            @PathParam("id") UUID id, @PathParam("number") int number, @PathParam("sheetId") UUID sheetId) {
        return scoring.confirm(id, number, sheetId);
    }

    @POST
    @Path("{sheetId}/unassignment")
    @RolesAllowed("**")
    @Command("scoresheet.unassign")
    @Operation(summary = "Take an assignment back whose sheet is not confirmed")
    public ScoresheetView unassign(
            @PathParam("id") UUID id, @PathParam("number") int number, @PathParam("sheetId") UUID sheetId) {
        return scoring.unassign(id, number, sheetId);
    }

    private boolean isOwnOf(UUID sheetId, CompetitionCard competition) {
        return sheets.findByIdOptional(sheetId)
                .filter(sheet -> isOwn(sheet, competition))
                .isPresent();
    }

    private boolean isOwn(Scoresheet sheet, CompetitionCard competition) {
        return competition.judges() && sheet.judge().equals(caller.account());
    }
}
