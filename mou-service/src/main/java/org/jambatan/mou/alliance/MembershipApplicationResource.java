package org.jambatan.mou.alliance;

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
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/alliances/{id}/applications")
@RunOnVirtualThread
class MembershipApplicationResource {

    private final JoinAlliance joining;
    private final DecideMembership decisions;
    private final ShowingMembers showing;

    MembershipApplicationResource(JoinAlliance joining, DecideMembership decisions, ShowingMembers showing) {
        this.joining = joining;
        this.decisions = decisions;
        this.showing = showing;
    }

    @POST
    @RolesAllowed({"partner-admin", "signatory"})
    @ResponseStatus(201)
    @Command("membership.apply")
    @Operation(summary = "Apply to an alliance for your partner, in a tier and for what it brings in")
    public MembershipApplicationView apply(@PathParam("id") UUID id, @NotNull @Valid ApplyForMembership input) {
        return showing.application(joining.apply(id, input));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Applications, oldest first: all of them for the secretariat, its own for a partner")
    public Page<MembershipApplicationView> list(
            @PathParam("id") UUID id, @BeanParam ApplicationFilter filter, @BeanParam PageRequest page) {
        return showing.applications(id, filter.read(), page);
    }

    @GET
    @Path("{applicationId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One application, for the secretariat and the applicant")
    public MembershipApplicationView read(@PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId) {
        return showing.application(id, applicationId);
    }

    @POST
    @Path("{applicationId}/acceptance")
    @RolesAllowed("**")
    @Command("membership.accept")
    @Operation(summary = "Accept an application; the member is asked to accede to the charter; for the secretariat")
    public MembershipApplicationView accept(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @Nullable @Valid AcceptMembership input) {
        return showing.application(
                decisions.accept(id, applicationId, input == null ? AcceptMembership.AS_ASKED : input));
    }

    @POST
    @Path("{applicationId}/rejection")
    @RolesAllowed("**")
    @Command("membership.decline")
    @Operation(summary = "Decline an application, and say why; for the secretariat")
    public MembershipApplicationView decline(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @NotNull @Valid DeclineMembership input) {
        return showing.application(decisions.decline(id, applicationId, input));
    }

    @POST
    @Path("{applicationId}/withdrawal")
    @RolesAllowed({"partner-admin", "signatory"})
    @Command("membership.withdraw")
    @Operation(summary = "Take an application of your partner back")
    public MembershipApplicationView withdraw(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @Nullable @Valid LeaveAlliance input) {
        return showing.application(joining.withdraw(id, applicationId, input == null ? null : input.reason()));
    }
}
