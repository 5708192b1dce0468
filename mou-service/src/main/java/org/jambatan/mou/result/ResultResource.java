package org.jambatan.mou.result;

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
import org.jambatan.mou.incubation.NameReader;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/results")
@RunOnVirtualThread
class ResultResource {

    private final Results results;
    private final OfferResults offers;
    private final Beholders beholders;
    private final Caller caller;

    ResultResource(Results results, OfferResults offers, Beholders beholders, Caller caller) {
        this.results = results;
        this.offers = offers;
        this.beholders = beholders;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("result.offer")
    @Operation(summary = "Offer a result of your partner to a park, as openly or confidentially as you say")
    public ResultView offer(@NotNull @Valid OfferResult input) {
        return offers.offer(input, caller.partner());
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Results you may read, and public abstracts of others, newest first")
    public Page<ResultView> list(@BeanParam ResultFilter filter, @BeanParam PageRequest page) {
        var beholder = beholders.caller();
        var wanted = filter.read();
        var answer = Page.of(results.list(beholder, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(beholder));
        return page.wantsCount() ? answer.counted(results.count(beholder, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One result, or of a confidential one what was released")
    public ResultView read(@PathParam("id") UUID id) {
        var beholder = beholders.caller();
        return results.seenBy(beholder, id).view(beholder);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("result.revise")
    @Operation(summary = "Edit a result until it is assessed, and after that who reads it and its IP references")
    public ResultView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseResult.class))) @Nullable
                    JsonNode changes) {
        return offers.revise(id, changes);
    }

    @POST
    @Path("{id}/readers")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("result.name-reader")
    @Operation(summary = "Let a partner read all of a result of yours")
    public ResultView name(@PathParam("id") UUID id, @NotNull @Valid NameReader input) {
        return offers.name(id, input);
    }

    @POST
    @Path("{id}/readers/{readerId}/end")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("result.remove-reader")
    @Operation(summary = "Take a reader's sight away from now on")
    public ResultView end(@PathParam("id") UUID id, @PathParam("readerId") UUID readerId) {
        return offers.takeAway(id, readerId);
    }
}
