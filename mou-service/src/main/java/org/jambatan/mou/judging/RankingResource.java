package org.jambatan.mou.judging;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/competitions/{id}/rounds/{number}")
@RunOnVirtualThread
class RankingResource {

    private final RankRounds ranking;
    private final CompetitionBook competitions;

    RankingResource(RankRounds ranking, CompetitionBook competitions) {
        this.ranking = ranking;
        this.competitions = competitions;
    }

    @GET
    @Path("ranking")
    @RolesAllowed("**")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(summary = "A round's ranking, best first, for who runs the competition; also as CSV")
    public Page<RankingRow> read(
            @PathParam("id") UUID id, @PathParam("number") int number, @BeanParam PageRequest page) {
        var rows = ranking.rows(competitions.inside(id), number);
        var after = page.cursor().map(Cursor::id).orElse(null);
        var rest = after == null
                ? rows
                : rows.stream()
                        .dropWhile(row -> !row.entryId().equals(after))
                        .skip(1)
                        .toList();
        var answer = Page.of(
                rest.stream().limit(page.limitAndOneMore()).toList(), page, row -> new Cursor("", row.entryId()));
        return page.wantsCount() ? answer.counted(rows.size()) : answer;
    }

    @GET
    @Path("advancement")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "What the round's advancement has frozen, or would freeze now and what keeps it from that")
    public AdvancementView readAdvancement(@PathParam("id") UUID id, @PathParam("number") int number) {
        return ranking.read(competitions.inside(id), number);
    }

    @POST
    @Path("advancement")
    @RolesAllowed("**")
    @Command("round.advance")
    @Operation(summary = "Freeze the ranking and let its best advance; asked again, it answers the very same list")
    public AdvancementView advance(
            @PathParam("id") UUID id, @PathParam("number") int number, @Nullable @Valid Advance input) {
        return ranking.advance(competitions.run(id), number, input == null ? null : input.inputHash());
    }

    @POST
    @Path("tie-decisions")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("round.decide-tie")
    @Operation(summary = "As the chair, say which of entries that nothing tells apart is better, and why")
    public AdvancementView decide(
            @PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid DecideTie input) {
        return ranking.decide(competitions.run(id), number, input);
    }
}
