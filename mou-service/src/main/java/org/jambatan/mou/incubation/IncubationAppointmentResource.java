package org.jambatan.mou.incubation;

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
import org.jambatan.mou.appointment.Appointable;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Appointments;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/incubated-projects/{id}/appointments")
@RunOnVirtualThread
class IncubationAppointmentResource {

    private final IncubatedProjects projects;
    private final Appointments appointments;
    private final Onlookers onlookers;

    IncubationAppointmentResource(IncubatedProjects projects, Appointments appointments, Onlookers onlookers) {
        this.projects = projects;
        this.appointments = appointments;
        this.onlookers = onlookers;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("appointment.make")
    @Operation(summary = "Appoint a manager, an owner or a reviewer on a project of yours")
    public AppointmentView appoint(@PathParam("id") UUID id, @NotNull @Valid AppointSomebody input) {
        return appointments.appoint(actedOn(id), input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who is, was and will be appointed on a project, for its two sides and its appointees")
    public Page<AppointmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return appointments.list(inside(id), page);
    }

    @GET
    @Path("{appointmentId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One appointment on a project")
    public AppointmentView read(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.read(inside(id), appointmentId);
    }

    @POST
    @Path("{appointmentId}/end")
    @RolesAllowed("**")
    @Command("appointment.end")
    @Operation(summary = "End an appointment on a project of yours")
    public AppointmentView end(@PathParam("id") UUID id, @PathParam("appointmentId") UUID appointmentId) {
        return appointments.end(actedOn(id), appointmentId);
    }

    private Appointable actedOn(UUID id) {
        var onlooker = onlookers.caller();
        return projects.findByIdOptional(id)
                .filter(found -> found.isActedOnBy(onlooker))
                .map(found -> new Appointing(found).by(onlooker))
                .orElseThrow(Answer::notFound);
    }

    private Appointable inside(UUID id) {
        var onlooker = onlookers.caller();
        return projects.findByIdOptional(id)
                .filter(found -> found.isInsideOf(onlooker))
                .map(found -> new Appointing(found).by(onlooker))
                .orElseThrow(Answer::notFound);
    }
}
