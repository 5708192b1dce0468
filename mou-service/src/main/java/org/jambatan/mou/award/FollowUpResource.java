package org.jambatan.mou.award;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/competitions/{id}/follow-ups")
@RunOnVirtualThread
class FollowUpResource {

    private final FollowUps followUps;
    private final FollowWinners following;
    private final AdmitWinners admitting;
    private final CompetitionBook competitions;

    FollowUpResource(
            FollowUps followUps, FollowWinners following, AdmitWinners admitting, CompetitionBook competitions) {
        this.followUps = followUps;
        this.admitting = admitting;
        this.following = following;
        this.competitions = competitions;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("follow-up.open")
    @Operation(summary = "Note what a winner is to be led to, after the release")
    public FollowUpView open(@PathParam("id") UUID id, @NotNull @Valid OpenFollowUp input) {
        return following.open(id, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "What winners are led to: all for who runs the competition, their own for winners")
    public Page<FollowUpView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var competition = competitions.seen(id);
        var readable = following.readable(competition);
        var answer = Page.of(followUps.list(id, readable, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(competition.runs()));
        return page.wantsCount() ? answer.counted(followUps.countOf(id, readable)) : answer;
    }

    @GET
    @Path("{followUpId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One follow-up")
    public FollowUpView read(@PathParam("id") UUID id, @PathParam("followUpId") UUID followUpId) {
        var competition = competitions.seen(id);
        var found = followUps.in(id, followUpId);
        if (!following.readable(competition).contains(found.entryId())) {
            throw Answer.notFound();
        }
        return found.view(competition.runs());
    }

    @POST
    @Path("{followUpId}/admission")
    @RolesAllowed("**")
    @Command("follow-up.admit")
    @Operation(summary = "Admit a winner to the incubation of your partner, an organiser")
    public FollowUpView admit(
            @PathParam("id") UUID id, @PathParam("followUpId") UUID followUpId, @NotNull @Valid AdmitWinner input) {
        return admitting.admit(id, followUpId, input);
    }

    @POST
    @Path("{followUpId}/steps")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("follow-up.move")
    @Operation(summary = "Say how far a follow-up has come, and to what")
    public FollowUpView move(
            @PathParam("id") UUID id, @PathParam("followUpId") UUID followUpId, @NotNull @Valid MoveFollowUp input) {
        return following.move(id, followUpId, input);
    }
}
