package org.jambatan.mou.initiative;

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
import org.jambatan.mou.appointment.AppointSomebody;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Appointments;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/initiatives/{id}/appointments")
@RunOnVirtualThread
class InitiativeAppointmentResource {

    private final InitiativeOffice office;
    private final Appointments appointments;

    InitiativeAppointmentResource(InitiativeOffice office, Appointments appointments) {
        this.office = office;
        this.appointments = appointments;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @ResponseStatus(201)
    @Command("appointment.make")
    @Operation(summary = "Appoint somebody to work on an initiative of yours, or to review it")
    public AppointmentView appoint(@PathParam("id") UUID id, @NotNull @Valid AppointSomebody input) {
        return appointments.appoint(office.of(id), input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who is, was and will be appointed on an initiative, for its sides and its appointees")
    public Page<AppointmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return appointments.list(office.of(id), page);
    }

    @GET
    @Path("{appointmentId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One appointment on an initiative")
    public AppointmentView read(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.read(office.of(id), appointmentId);
    }

    @POST
    @Path("{appointmentId}/end")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("appointment.end")
    @Operation(summary = "End an appointment on an initiative of yours")
    public AppointmentView end(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.end(office.of(id), appointmentId);
    }
}
