package org.jambatan.mou.alliance;

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
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/alliances")
@RunOnVirtualThread
class AllianceResource {

    private final Alliances alliances;
    private final ProposeAlliances proposals;
    private final KeepAlliance keeping;
    private final Showing showing;
    private final Door door;

    AllianceResource(
            Alliances alliances, ProposeAlliances proposals, KeepAlliance keeping, Showing showing, Door door) {
        this.alliances = alliances;
        this.proposals = proposals;
        this.keeping = keeping;
        this.showing = showing;
        this.door = door;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("alliance.propose")
    @Operation(summary = "Prepare an alliance or a community, which your partner runs")
    public AllianceView propose(@NotNull @Valid ProposeAlliance input) {
        return showing.show(proposals.propose(input).id());
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Alliances that were unveiled, and those you belong to, newest first")
    public Page<AllianceView> list(@BeanParam AllianceFilter filter, @BeanParam PageRequest page) {
        var visitor = door.visitor();
        var wanted = filter.read();
        var answer = Page.of(alliances.list(visitor, wanted, page), page, found -> new Cursor("", found.id()))
                .map(found -> showing.show(door.entered(found, visitor)));
        return page.wantsCount() ? answer.counted(alliances.count(visitor, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One alliance: its public page, and the whole of it for those who belong")
    public AllianceView read(@PathParam("id") UUID id) {
        return showing.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("alliance.revise")
    @Operation(summary = "Edit names, texts, seat, sectors, facets, organs and purposes; for its secretariat")
    public AllianceView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseAlliance.class))) @Nullable
                    JsonNode changes) {
        return showing.show(keeping.revise(id, changes));
    }

    @POST
    @Path("{id}/unveiling")
    @RolesAllowed("**")
    @Command("alliance.unveil")
    @Operation(summary = "Unveil it: from now on it has a public page, and partners apply; for its secretariat")
    public AllianceView unveil(@PathParam("id") UUID id, @NotNull @Valid UnveilAlliance input) {
        return showing.show(keeping.unveil(id, input));
    }

    @POST
    @Path("{id}/dissolution")
    @RolesAllowed("**")
    @Command("alliance.dissolve")
    @Operation(summary = "Dissolve it, and end its memberships; for its secretariat")
    public AllianceView dissolve(@PathParam("id") UUID id, @NotNull @Valid DissolveAlliance input) {
        return showing.show(keeping.dissolve(id, input));
    }
}
