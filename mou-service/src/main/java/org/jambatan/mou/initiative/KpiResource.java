package org.jambatan.mou.initiative;

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
import org.jambatan.platform.command.Command;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/initiatives/{id}/kpis")
@RunOnVirtualThread
class KpiResource {

    private final WorkOnInitiative work;

    KpiResource(WorkOnInitiative work) {
        this.work = work;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("kpi.add")
    @Operation(summary = "Add a KPI with its target, of one side or of both")
    public InitiativeView add(@PathParam("id") UUID id, @NotNull @Valid AddKpi input) {
        var kpi = new Kpi(
                Ids.next(),
                input.indicator(),
                input.unit(),
                input.side(),
                input.mode(),
                input.derivedFrom(),
                input.baseline(),
                input.period(),
                input.target(),
                List.of());
        return work.work(id, at -> at.initiative().add(kpi, at.rules(), at.now()));
    }

    @POST
    @Path("{kpiId}/values")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("kpi.record")
    @Operation(summary = "Record a value reached on a day; it counts once the other side approves it")
    public InitiativeView record(
            @PathParam("id") UUID id, @PathParam("kpiId") UUID kpiId, @NotNull @Valid RecordKpiValue input) {
        return work.work(id, at -> {
            var by = at.actor().partnerId();
            var value = new KpiValue(Ids.next(), input.on(), input.value(), input.note(), by, at.now(), null, null);
            return at.initiative().record(kpiId, value, at.rules(), at.now());
        });
    }

    @POST
    @Path("{kpiId}/values/{valueId}/approval")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "agency-officer"})
    @Command("kpi.approve")
    @Operation(summary = "Approve a value that the other side recorded")
    public InitiativeView approve(
            @PathParam("id") UUID id, @PathParam("kpiId") UUID kpiId, @PathParam("valueId") UUID valueId) {
        return work.step(id, at -> at.initiative().approve(kpiId, valueId, at.actor(), at.rules(), at.now()));
    }
}
