package org.jambatan.mou.initiative;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/initiatives")
@RunOnVirtualThread
class InitiativeResource {

    private final Initiatives initiatives;
    private final ProposeInitiatives proposals;
    private final WorkOnInitiative work;
    private final MergePatch patches;
    private final EntityTags tags;

    InitiativeResource(
            Initiatives initiatives,
            ProposeInitiatives proposals,
            WorkOnInitiative work,
            MergePatch patches,
            EntityTags tags) {
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.work = work;
        this.patches = patches;
        this.tags = tags;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("initiative.propose")
    @Operation(summary = "Propose what is to be done under agreements of yours")
    public InitiativeView propose(@NotNull @Valid ProposeInitiative input) {
        return work.view(proposals.propose(input));
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Initiatives of yours and published ones, newest first")
    public Page<InitiativeView> list(@BeanParam InitiativeFilter filter, @BeanParam PageRequest page) {
        var actor = work.actor();
        var wanted = filter.read();
        var rows = initiatives.list(actor, wanted, page);
        var answer = Page.of(rows, page, initiative -> new Cursor("", initiative.id()))
                .map(work::view);
        return page.wantsCount() ? answer.counted(initiatives.count(actor, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One initiative")
    public InitiativeView read(@PathParam("id") UUID id) {
        return work.view(initiatives.seenBy(work.actor(), id));
    }

    @GET
    @Path("{id}/comparison")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Its KPIs, side by side")
    public ComparisonView compare(@PathParam("id") UUID id) {
        var actor = work.actor();
        var initiative = initiatives.seenBy(actor, id);
        if (!initiative.isOf(actor) && !actor.isAuditor()) {
            throw Answer.notFound();
        }
        return ComparisonView.of(initiative);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("initiative.revise")
    @Operation(summary = "Edit its title, texts and owners")
    public InitiativeView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseInitiative.class))) @Nullable
                    JsonNode changes) {
        var at = work.toWorkOn(id);
        tags.require(at.initiative().version());
        var input = patches.apply(at.initiative().editable(), changes);
        at.initiative().revise(input, at.rules(), at.now()).ifPresent(event -> work.tell(event, at.initiative()));
        return work.view(at.initiative());
    }
}
