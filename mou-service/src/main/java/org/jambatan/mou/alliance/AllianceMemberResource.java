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
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/alliances/{id}/members")
@RunOnVirtualThread
class AllianceMemberResource {

    private final JoinAlliance joining;
    private final DecideMembership decisions;
    private final ShowingMembers showing;

    AllianceMemberResource(JoinAlliance joining, DecideMembership decisions, ShowingMembers showing) {
        this.joining = joining;
        this.decisions = decisions;
        this.showing = showing;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Members: all for those who belong, for everybody else those that consented to be shown")
    public Page<AllianceMemberView> list(
            @PathParam("id") UUID id, @BeanParam MemberFilter filter, @BeanParam PageRequest page) {
        return showing.members(id, filter.read(), page);
    }

    @GET
    @Path("{membershipId}")
    @PermitAll
    @Transactional
    @Operation(summary = "One member")
    public AllianceMemberView read(@PathParam("id") UUID id, @PathParam("membershipId") UUID membershipId) {
        return showing.member(id, membershipId);
    }

    @PATCH
    @Path("{membershipId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("membership.revise")
    @Operation(
            summary = "Edit a membership",
            description = "A member says what it brings in and whether it is shown in public; the secretariat what it"
                    + " brings in, its tier and its last day, by which it is renewed too.")
    public AllianceMemberView revise(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseMembership.class))) @Nullable
                    JsonNode changes) {
        return showing.member(decisions.revise(id, membershipId, changes));
    }

    @POST
    @Path("{membershipId}/departure")
    @RolesAllowed({"partner-admin", "signatory"})
    @Command("membership.leave")
    @Operation(summary = "Leave an alliance")
    public AllianceMemberView leave(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @Nullable @Valid LeaveAlliance input) {
        return showing.member(joining.leave(id, membershipId, input == null ? null : input.reason()));
    }

    @POST
    @Path("{membershipId}/removal")
    @RolesAllowed("**")
    @Command("membership.remove")
    @Operation(summary = "End a membership, and say why; for the secretariat")
    public AllianceMemberView remove(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @NotNull @Valid EndMembership input) {
        return showing.member(decisions.remove(id, membershipId, input));
    }
}
