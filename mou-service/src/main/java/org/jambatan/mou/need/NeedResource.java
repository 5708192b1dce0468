package org.jambatan.mou.need;

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
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Stating, editing and reading needs; what becomes of them stands in {@link NeedStepResource}. */
@Path("/api/v1/needs")
@RunOnVirtualThread
class NeedResource {

    private final Needs needs;
    private final StateNeeds statements;
    private final MatchNeeds matches;
    private final Editing editing;
    private final Onlookers onlookers;
    private final Caller caller;

    NeedResource(
            Needs needs,
            StateNeeds statements,
            MatchNeeds matches,
            Editing editing,
            Onlookers onlookers,
            Caller caller) {
        this.needs = needs;
        this.statements = statements;
        this.matches = matches;
        this.editing = editing;
        this.onlookers = onlookers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "member"})
    @ResponseStatus(201)
    @Command("need.state")
    @Operation(summary = "State what your partner wants solved under a programme")
    public NeedView state(@NotNull @Valid StateNeed input) {
        var onlooker = onlookers.caller();
        var now = editing.now();
        var stated = statements.state(input, onlooker, caller.partner(), now);
        matches.institutionsMatching(stated, now);
        editing.publish(stated.stated());
        needs.persistAndFlush(stated);
        return stated.view(onlooker);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Needs of your partner, sent to it, or of programmes you care for, newest first")
    public Page<NeedView> list(@BeanParam NeedFilter filter, @BeanParam PageRequest page) {
        var onlooker = onlookers.caller();
        var wanted = filter.read();
        var answer = Page.of(needs.list(onlooker, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> found.view(onlooker));
        return page.wantsCount() ? answer.counted(needs.count(onlooker, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "One need",
            description = "An institution sees what is wanted, and whose need it is unless that is kept from it.")
    public NeedView read(@PathParam("id") UUID id) {
        var onlooker = onlookers.caller();
        return needs.seenBy(onlooker, id).view(onlooker);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "member"})
    @Command("need.revise")
    @Operation(summary = "Edit a need that is not sent yet")
    public NeedView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseNeed.class))) @Nullable
                    JsonNode changes) {
        var onlooker = onlookers.caller();
        var found = needs.lockedForPartner(onlooker, id);
        editing.requireCurrent(found.version());
        var now = editing.now();
        if (found.revise(editing.patched(found.editable(), changes), statements.todayIn(found.programmeId(), now))) {
            matches.institutionsMatching(found, now);
            editing.publish(found.revised());
            needs.persistAndFlush(found);
        }
        return found.view(onlooker);
    }

    @GET
    @Path("{id}/matches")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "What the programme's institutions offer that fits a need, the best first, with the reasons",
            description = "Computed now, of what is published now; fifty at most.")
    public Page<NeedMatchView> matches(@PathParam("id") UUID id) {
        var found = needs.openTo(onlookers.caller(), id);
        var views = matches.of(found, editing.now()).stream()
                .map(fit -> NeedMatchView.of(fit, found.wasSentTo(fit.offer().partnerId())))
                .toList();
        return new Page<>(views, null, (long) views.size());
    }
}
