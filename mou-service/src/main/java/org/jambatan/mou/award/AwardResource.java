package org.jambatan.mou.award;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/competitions/{id}")
@RunOnVirtualThread
class AwardResource {

    private final Awards awards;
    private final GiveAwards giving;
    private final ReadResults results;
    private final CompetitionBook competitions;

    AwardResource(Awards awards, GiveAwards giving, ReadResults results, CompetitionBook competitions) {
        this.awards = awards;
        this.giving = giving;
        this.results = results;
        this.competitions = competitions;
    }

    @POST
    @Path("awards")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("award.decide")
    @Operation(summary = "Decide awards of one ceremony, along the last round's ranking; nobody outside hears yet")
    public DecidedAwards decide(@PathParam("id") UUID id, @NotNull @Valid DecideAwards input) {
        return new DecidedAwards(giving.decide(id, input));
    }

    @GET
    @Path("awards")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "A competition's awards, decided, given and taken back, for who runs it")
    public Page<AwardView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var competition = competitions.inside(id);
        var answer = Page.of(awards.list(id, page), page, award -> new Cursor("", award.id()))
                .map(award -> award.view(competition.runs()));
        return page.wantsCount() ? answer.counted(awards.countOf(id)) : answer;
    }

    @POST
    @Path("awards/{awardId}/withdrawal")
    @RolesAllowed("**")
    @Command("award.withdraw")
    @Operation(summary = "Take an award back before the release")
    public AwardView withdraw(@PathParam("id") UUID id, @PathParam("awardId") UUID awardId) {
        return giving.withdraw(id, awardId);
    }

    @POST
    @Path("release")
    @RolesAllowed("**")
    @Command("competition.release")
    @Operation(summary = "Give the awards and make the results public")
    public ResultsView release(@PathParam("id") UUID id) {
        giving.release(id);
        return results.of(competitions.inside(id));
    }

    @GET
    @Path("results")
    @PermitAll
    @Transactional
    @Operation(summary = "The results of a released competition, for everybody")
    public ResultsView results(@PathParam("id") UUID id) {
        return results.released(id);
    }

    @GET
    @Path("entries/{entryId}/result")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "How far an entry of yours has come, once the results are released")
    public EntryResultView result(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        return results.own(id, entryId);
    }
}
