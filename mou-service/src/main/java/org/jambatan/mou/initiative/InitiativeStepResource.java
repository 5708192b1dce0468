package org.jambatan.mou.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/initiatives")
@RunOnVirtualThread
class InitiativeStepResource {

    private final WorkOnInitiative work;

    InitiativeStepResource(WorkOnInitiative work) {
        this.work = work;
    }

    @POST
    @Path("{id}/activation")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("initiative.activate")
    @Operation(summary = "Take up what the other side proposed")
    public InitiativeView activate(@PathParam("id") UUID id) {
        return work.step(id, at -> at.initiative().activate(at.actor(), at.rules(), at.now()));
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("initiative.complete")
    @Operation(summary = "Say that it is done, and what it came to")
    public InitiativeView complete(@PathParam("id") UUID id, @Nullable @Valid EndInitiative input) {
        return end(id, InitiativeStatus.COMPLETED, input);
    }

    @POST
    @Path("{id}/drop")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("initiative.drop")
    @Operation(summary = "Give it up, and say why")
    public InitiativeView drop(@PathParam("id") UUID id, @Nullable @Valid EndInitiative input) {
        return end(id, InitiativeStatus.DROPPED, input);
    }

    private InitiativeView end(UUID id, InitiativeStatus as, @Nullable EndInitiative input) {
        var note = input == null ? null : input.reason();
        return work.step(id, at -> at.initiative().end(as, note, at.rules(), at.now()));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("initiative.publish")
    @Operation(summary = "Let everybody see it, without reports, KPIs and activities")
    public InitiativeView publish(@PathParam("id") UUID id) {
        return work.step(id, at -> at.initiative().publish(true, at.rules(), at.now()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("initiative.withdraw")
    @Operation(summary = "Let only those see it whom it concerns")
    public InitiativeView withdraw(@PathParam("id") UUID id) {
        return work.step(id, at -> at.initiative().publish(false, at.rules(), at.now()));
    }

    @POST
    @Path("{id}/reports")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("initiative.report")
    @Operation(summary = "Report how it goes")
    public InitiativeView report(@PathParam("id") UUID id, @NotNull @Valid ReportHealth input) {
        return work.work(id, at -> at.initiative().report(Ids.next(), input, at.actor(), at.rules(), at.now()));
    }
}
