package org.jambatan.mou.standing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.partner.Departures;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerView;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/partners/{id}")
@RunOnVirtualThread
class StandingResource {

    private final Departures departures;
    private final PartnerBook partners;
    private final ProgrammeBook programmes;
    private final Caller caller;

    StandingResource(Departures departures, PartnerBook partners, ProgrammeBook programmes, Caller caller) {
        this.departures = departures;
        this.partners = partners;
        this.programmes = programmes;
        this.caller = caller;
    }

    @POST
    @Path("suspension")
    @RolesAllowed("agency-officer")
    @Command("partner.suspend")
    @Operation(
            summary = "Suspend a partner of your programmes, or one that you typed in",
            description =
                    "Its offerings disappear and it books no more; bookings made stand and are listed by `GET /bookings?affected=suspension`.")
    public PartnerView suspend(@PathParam("id") UUID id, @NotNull @Valid SuspendPartner input) {
        return departures.suspend(id, partners.callersAgency(), input.reason());
    }

    @POST
    @Path("resumption")
    @RolesAllowed("agency-officer")
    @Command("partner.resume")
    @Operation(summary = "End the suspension that your agency began; everything is as it was before")
    public PartnerView resume(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        return departures.resume(id, partners.callersAgency(), Remark.of(remark));
    }

    @POST
    @Path("departure")
    @RolesAllowed("partner-admin")
    @Command("partner.leave")
    @Operation(
            summary = "Leave the platform with your partner, for good",
            description = "Its participations end today, and its open applications are withdrawn; bookings made stand.")
    public PartnerView leave(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        if (!id.equals(caller.partner())) {
            throw Answer.notFound();
        }
        var running = programmes.countRunBy(id);
        List<Refusal> refusals = running == 0 ? List.of() : List.of(new RunsProgrammes(running));
        return departures.leave(id, refusals, Remark.of(remark));
    }

    @POST
    @Path("participations/{programmeId}/departure")
    @RolesAllowed({"partner-admin", "agency-officer"})
    @Command("partner.leave-programme")
    @Operation(
            summary = "End a partner's part in a programme today",
            description = "Your own partner's, or, with a reason, any partner's in a programme that your agency runs.")
    public PartnerView leaveProgramme(
            @PathParam("id") UUID id, @PathParam("programmeId") UUID programmeId, @Nullable @Valid Remark remark) {
        var reason = Remark.of(remark);
        var view = departures.leaveProgramme(id, programmeId, reason);
        if (reason == null && !id.equals(caller.partner())) {
            throw new Invalid("reason", "is required of an agency");
        }
        return view;
    }
}
