package org.jambatan.mou.softlanding;

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
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/soft-landing-cases")
@RunOnVirtualThread
class SoftLandingResource {

    private final SoftLandingCases cases;
    private final OpenCases openings;
    private final MoveCases moves;
    private final Outbox outbox;
    private final Caller caller;

    SoftLandingResource(SoftLandingCases cases, OpenCases openings, MoveCases moves, Outbox outbox, Caller caller) {
        this.cases = cases;
        this.openings = openings;
        this.moves = moves;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("soft-landing-case.open")
    @Operation(summary = "Open the case of a company that wants to land, under an agreement of yours")
    public CaseView open(@NotNull @Valid OpenCase input) {
        var opened = openings.open(input);
        outbox.publish(opened.opened());
        cases.persistAndFlush(opened);
        return opened.view(Host.of(caller));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Cases of yours, newest first")
    public Page<CaseView> list(@BeanParam CaseFilter filter, @BeanParam PageRequest page) {
        var host = Host.of(caller);
        var wanted = filter.read();
        var answer = Page.of(cases.list(host, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(host));
        return page.wantsCount() ? answer.counted(cases.count(host, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One case with its stages and services")
    public CaseView read(@PathParam("id") UUID id) {
        var host = Host.of(caller);
        return cases.seenBy(host, id).view(host);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("soft-landing-case.revise")
    @Operation(summary = "Edit hosts, needs and target market")
    public CaseView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseCase.class))) @Nullable
                    JsonNode changes) {
        return moves.revise(id, changes);
    }

    @POST
    @Path("{id}/stages")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("soft-landing-case.move")
    @Operation(summary = "Record the stage that the company has come to; it is evidence that the agreement lives")
    public CaseView reach(@PathParam("id") UUID id, @NotNull @Valid ReachStage input) {
        return moves.reach(id, input);
    }

    @POST
    @Path("{id}/services")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("soft-landing-case.serve")
    @Operation(summary = "Record what your side did for the company")
    public CaseView give(@PathParam("id") UUID id, @NotNull @Valid ServeCompany input) {
        return moves.give(id, input);
    }
}
