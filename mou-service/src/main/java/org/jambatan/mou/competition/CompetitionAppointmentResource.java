package org.jambatan.mou.competition;

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

@Path("/api/v1/competitions/{id}/appointments")
@RunOnVirtualThread
class CompetitionAppointmentResource {

    private final CompetitionOffice office;
    private final Appointments appointments;

    CompetitionAppointmentResource(CompetitionOffice office, Appointments appointments) {
        this.office = office;
        this.appointments = appointments;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("appointment.make")
    @Operation(summary = "Appoint an organiser, the chair or a judge of a competition that you run")
    public AppointmentView appoint(@PathParam("id") UUID id, @NotNull @Valid AppointSomebody input) {
        return appointments.appoint(office.run(id), input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who is, was and will be appointed on a competition, for its organisers and appointees")
    public Page<AppointmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return appointments.list(office.of(id), page);
    }

    @GET
    @Path("{appointmentId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One appointment on a competition")
    public AppointmentView read(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.read(office.of(id), appointmentId);
    }

    @POST
    @Path("{appointmentId}/end")
    @RolesAllowed("**")
    @Command("appointment.end")
    @Operation(summary = "End an appointment on a competition that you run")
    public AppointmentView end(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.end(office.run(id), appointmentId);
    }
}
