package org.jambatan.mou.invitation;

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
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.people.PeopleOf;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/partners/{id}/invitations")
@RunOnVirtualThread
class InvitationResource {

    private final Invite inviting;
    private final Invitations invitations;
    private final PeopleOf people;
    private final EntityTags tags;
    private final Clock clock;

    InvitationResource(Invite inviting, Invitations invitations, PeopleOf people, EntityTags tags, Clock clock) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.people = people;
        this.tags = tags;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"partner-admin", "agency-officer"})
    @ResponseStatus(201)
    @Command("invitation.send")
    @Operation(
            summary = "Invite somebody to your partner; an officer invites the first people of a partner it typed in")
    public InvitationView invite(@PathParam("id") UUID id, @NotNull @Valid InviteSomebody input) {
        return inviting.invite(id, input).view(clock.instant(), rightsOn(id));
    }

    @GET
    @RolesAllowed({"partner-admin", "agency-officer", "auditor"})
    @Transactional
    @Operation(summary = "A partner's invitations")
    public Page<InvitationView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        people.requireSeen(id);
        var rights = rightsOn(id);
        var answer = Page.of(invitations.list(id, page), page, invitation -> new Cursor("", invitation.id()))
                .map(invitation -> invitation.view(clock.instant(), rights));
        return page.wantsCount() ? answer.counted(invitations.countOf(id)) : answer;
    }

    @GET
    @Path("{invitationId}")
    @RolesAllowed({"partner-admin", "agency-officer", "auditor"})
    @Transactional
    @Operation(summary = "One invitation of a partner")
    public InvitationView read(@PathParam("id") UUID id, @PathParam("invitationId") UUID invitationId) {
        people.requireSeen(id);
        return invitations.of(id, invitationId).view(clock.instant(), rightsOn(id));
    }

    @POST
    @Path("{invitationId}/revocation")
    @RolesAllowed({"partner-admin", "agency-officer"})
    @Command("invitation.revoke")
    @Operation(summary = "Revoke an invitation; its link holds no longer")
    public InvitationView revoke(@PathParam("id") UUID id, @PathParam("invitationId") UUID invitationId) {
        people.requireMayInvite(id);
        var invitation = invitations.lockedOf(id, invitationId);
        tags.check(invitation.version());
        invitation.revoke(clock.instant());
        return invitation.view(clock.instant(), rightsOn(id));
    }

    @POST
    @Path("{invitationId}/resending")
    @RolesAllowed({"partner-admin", "agency-officer"})
    @Command("invitation.resend")
    @Operation(summary = "Send an invitation again, with a new link that holds for a week; the old one holds no longer")
    public InvitationView sendAgain(@PathParam("id") UUID id, @PathParam("invitationId") UUID invitationId) {
        people.requireMayInvite(id);
        var partner = inviting.lock(id);
        var invitation = invitations.lockedOf(id, invitationId);
        tags.check(invitation.version());
        inviting.sendAgain(invitation, partner);
        return invitation.view(clock.instant(), rightsOn(id));
    }

    /** The commands that the caller may issue on invitations of this partner. */
    private Set<String> rightsOn(UUID partner) {
        if (!people.mayInvite(partner)) {
            return Set.of();
        }
        return people.mayBringMore(partner) ? Set.of("resending", "revocation") : Set.of("revocation");
    }
}
