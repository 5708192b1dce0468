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
import org.jambatan.mou.appointment.AppointSomebody;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Appointments;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/alliances/{id}/appointments")
@RunOnVirtualThread
class AllianceAppointmentResource {

    private final AllianceOffice office;
    private final Appointments appointments;

    AllianceAppointmentResource(AllianceOffice office, Appointments appointments) {
        this.office = office;
        this.appointments = appointments;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("appointment.make")
    @Operation(summary = "Appoint somebody to the secretariat, the chair or a committee; for the secretariat")
    public AppointmentView appoint(@PathParam("id") UUID id, @NotNull @Valid AppointSomebody input) {
        return appointments.appoint(office.toAppointOn(id), input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who is, was and will be appointed on an alliance, for those who belong to it")
    public Page<AppointmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return appointments.list(office.toLookAt(id), page);
    }

    @GET
    @Path("{appointmentId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One appointment on an alliance")
    public AppointmentView read(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.read(office.toLookAt(id), appointmentId);
    }

    @POST
    @Path("{appointmentId}/end")
    @RolesAllowed("**")
    @Command("appointment.end")
    @Operation(summary = "End an appointment on an alliance; for the secretariat")
    public AppointmentView end(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.end(office.toAppointOn(id), appointmentId);
    }
}
