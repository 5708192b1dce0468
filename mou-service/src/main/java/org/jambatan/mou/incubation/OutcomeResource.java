package org.jambatan.mou.incubation;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/incubated-projects/{id}/outcomes")
@RunOnVirtualThread
class OutcomeResource {

    private final IncubatedProjects projects;
    private final Outcomes outcomes;
    private final RecordOutcomes records;
    private final Onlookers onlookers;

    OutcomeResource(IncubatedProjects projects, Outcomes outcomes, RecordOutcomes records, Onlookers onlookers) {
        this.projects = projects;
        this.outcomes = outcomes;
        this.records = records;
        this.onlookers = onlookers;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("incubated-project.record-outcome")
    @Operation(summary = "Record what came of a project of yours: a product, a licence, a patent, a firm, sales, jobs")
    public OutcomeView record(@PathParam("id") UUID id, @NotNull @Valid RecordOutcome input) {
        return records.record(id, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "What came of a project, in the order it was recorded")
    public Page<OutcomeView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Outcomes of this type.") @QueryParam("type") @Nullable String type,
            @BeanParam PageRequest page) {
        projects.seenBy(onlookers.caller(), id);
        var query = new Parameters();
        var wanted = query.oneOf("type", type, OutcomeType.class);
        query.check();
        var answer = Page.of(outcomes.list(id, wanted, page), page, found -> new Cursor("", found.id()))
                .map(Outcome::view);
        return page.wantsCount() ? answer.counted(outcomes.count(id, wanted)) : answer;
    }
}
