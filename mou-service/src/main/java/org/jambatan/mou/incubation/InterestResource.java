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

@Path("/api/v1/incubated-projects/{id}/interests")
@RunOnVirtualThread
class InterestResource {

    private final IncubatedProjects projects;
    private final Interests interests;
    private final WorkOnInterests work;
    private final Onlookers onlookers;

    InterestResource(IncubatedProjects projects, Interests interests, WorkOnInterests work, Onlookers onlookers) {
        this.projects = projects;
        this.interests = interests;
        this.work = work;
        this.onlookers = onlookers;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("interest.express")
    @Operation(summary = "Express your interest in a project whose owners named your partner a reader")
    public InterestView express(@PathParam("id") UUID id, @NotNull @Valid ExpressInterest input) {
        return work.express(id, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "Interests in a project, newest first: all for its owners and its park, its own for an investor")
    public Page<InterestView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Interests at this step.") @QueryParam("step") @Nullable String step,
            @BeanParam PageRequest page) {
        var onlooker = onlookers.caller();
        var project = projects.seenBy(onlooker, id);
        var query = new Parameters();
        var wanted = query.oneOf("step", step, InvestmentStep.class);
        query.check();
        var answer = Page.of(interests.list(project, onlooker, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(Interests.mayAct(project, onlooker, found)));
        return page.wantsCount() ? answer.counted(interests.count(project, onlooker, wanted)) : answer;
    }

    @GET
    @Path("{interestId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One interest with its letter of intent and its closing")
    public InterestView read(@PathParam("id") UUID id, @PathParam("interestId") UUID interestId) {
        var onlooker = onlookers.caller();
        var project = projects.seenBy(onlooker, id);
        var found = interests.of(project, onlooker, interestId);
        return found.view(Interests.mayAct(project, onlooker, found));
    }

    @POST
    @Path("{interestId}/due-diligence")
    @RolesAllowed("**")
    @Command("interest.examine")
    @Operation(summary = "Record that the investor has begun to look closely")
    public InterestView examine(
            @PathParam("id") UUID id,
            @PathParam("interestId") UUID interestId,
            @NotNull @Valid BeginDueDiligence input) {
        return work.examine(id, interestId, input);
    }

    @POST
    @Path("{interestId}/closing")
    @RolesAllowed("**")
    @Command("interest.close")
    @Operation(summary = "Record the money that has come")
    public InterestView close(
            @PathParam("id") UUID id, @PathParam("interestId") UUID interestId, @NotNull @Valid CloseInvestment input) {
        return work.close(id, interestId, input);
    }

    @POST
    @Path("{interestId}/decline")
    @RolesAllowed("**")
    @Command("interest.decline")
    @Operation(summary = "Give an investment up, and say why")
    public InterestView decline(
            @PathParam("id") UUID id, @PathParam("interestId") UUID interestId, @NotNull @Valid DeclineInterest input) {
        return work.decline(id, interestId, input);
    }
}
