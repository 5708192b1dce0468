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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/competitions/{id}/conflicts")
@RunOnVirtualThread
class ConflictResource {

    private final DeclareConflicts declaring;
    private final Conflicts conflicts;
    private final CompetitionBook competitions;
    private final Caller caller;

    ConflictResource(DeclareConflicts declaring, Conflicts conflicts, CompetitionBook competitions, Caller caller) {
        this.declaring = declaring;
        this.conflicts = conflicts;
        this.competitions = competitions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("conflict.declare")
    @Operation(summary = "Declare that you, or a judge of yours, are too close to an entry; sheets on it fall away")
    public ConflictView declare(@PathParam("id") UUID id, @NotNull @Valid DeclareConflict input) {
        return declaring.declare(id, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Declared conflicts: all for who runs the competition, their own for a judge")
    public Page<ConflictView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var competition = competitions.seen(id);
        var readsAll = competition.runs() || competition.audits();
        if (!readsAll && !competition.judges()) {
            throw Answer.notFound();
        }
        var answer = Page.of(
                        conflicts.list(id, readsAll, caller.account(), page),
                        page,
                        conflict -> new Cursor("", conflict.id()))
                .map(Conflict::view);
        return page.wantsCount() ? answer.counted(conflicts.count(id, readsAll, caller.account())) : answer;
    }
}
