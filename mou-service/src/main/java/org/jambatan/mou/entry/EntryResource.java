package org.jambatan.mou.entry;

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
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/competitions/{id}/entries")
@RunOnVirtualThread
class EntryResource {

    private final Entries entries;
    private final Entering entering;
    private final CompetitionBook competitions;
    private final Readers readers;
    private final TeamCheck teams;

    EntryResource(Entries entries, Entering entering, CompetitionBook competitions, Readers readers, TeamCheck teams) {
        this.entries = entries;
        this.entering = entering;
        this.competitions = competitions;
        this.readers = readers;
        this.teams = teams;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("entry.draft")
    @Operation(summary = "Enter a competition for your partner, or with a team; as a draft, or submitted at once")
    public EntryView enter(@PathParam("id") UUID id, @NotNull @Valid EnterCompetition input) {
        return entering.enter(id, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Your entries; those submitted, for who runs the competition; those assigned, for a judge")
    public Page<EntryView> list(@PathParam("id") UUID id, @BeanParam EntryFilter filter, @BeanParam PageRequest page) {
        var competition = competitions.seen(id);
        var reader = readers.current(competition);
        var wanted = filter.read();
        var answer = Page.of(entries.list(reader, id, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> view(found, reader, competition));
        return page.wantsCount() ? answer.counted(entries.count(reader, id, wanted)) : answer;
    }

    @GET
    @Path("{entryId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One entry")
    public EntryView read(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        var competition = competitions.seen(id);
        var reader = readers.current(competition);
        return view(entries.seenBy(reader, id, entryId), reader, competition);
    }

    private EntryView view(Entry found, Reader reader, CompetitionCard competition) {
        return found.view(reader.audienceOf(found).orElseThrow(), competition, teams.kindOf(found));
    }

    @PATCH
    @Path("{entryId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("entry.revise")
    @Operation(summary = "Edit an entry of yours until the call closes; a submitted one counts as submitted anew")
    public EntryView revise(
            @PathParam("id") UUID id,
            @PathParam("entryId") UUID entryId,
            @RequestBody(content = @Content(schema = @Schema(implementation = DraftEntry.class))) @Nullable
                    JsonNode changes) {
        return entering.revise(id, entryId, changes);
    }

    @POST
    @Path("{entryId}/submission")
    @RolesAllowed("**")
    @Command("entry.submit")
    @Operation(summary = "Hand an entry of yours in, before the call closes")
    public EntryView submit(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
        return entering.submit(id, entryId);
    }

    @POST
    @Path("{entryId}/withdrawal")
    @RolesAllowed("**")
    @Command("entry.withdraw")
    @Operation(summary = "Take an entry of yours back, until the results are released")
    public EntryView withdraw(
            @PathParam("id") UUID id, @PathParam("entryId") UUID entryId, @Nullable @Valid WithdrawEntry input) {
        return entering.withdraw(id, entryId, input);
    }
}
