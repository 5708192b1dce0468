package org.jambatan.catalog.facility;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.catalog.lifecycle.CatalogEvent;
import org.jambatan.catalog.lifecycle.Preconditions;
import org.jambatan.catalog.lifecycle.Remark;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.catalog.lifecycle.Viewers;
import org.jambatan.catalog.lifecycle.Where;
import org.jambatan.catalog.partner.Providers;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/facilities")
@RunOnVirtualThread
class FacilityResource {

    private final Facilities facilities;
    private final Providers providers;
    private final Outbox outbox;
    private final Event<FacilityChanged> changes;
    private final Viewers viewers;
    private final Preconditions preconditions;

    FacilityResource(
            Facilities facilities,
            Providers providers,
            Outbox outbox,
            Event<FacilityChanged> changes,
            Viewers viewers,
            Preconditions preconditions) {
        this.facilities = facilities;
        this.providers = providers;
        this.outbox = outbox;
        this.changes = changes;
        this.viewers = viewers;
        this.preconditions = preconditions;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Facilities: all published ones, and one's own in every state; newest first")
    public Page<FacilityView> list(
            @QueryParam("partnerId") @Nullable String partnerId,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page) {
        var query = new Parameters();
        var owner = query.uuid("partnerId", partnerId);
        var ofKind = query.oneOf("kind", kind, FacilityKind.class).map(Enum::name);
        var inStatus = query.oneOf("status", status, Status.class);
        query.check();
        var viewer = viewers.caller();
        var where = Where.visibleTo(viewer)
                .andIf("t.partner_id = ?", owner)
                .andIf("t.kind = ?", ofKind)
                .inStatus(viewer, inStatus);
        return facilities.page(where, page).map(facility -> FacilityView.of(facility, viewer));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One facility")
    public FacilityView read(@PathParam("id") UUID id) {
        var viewer = viewers.caller();
        return FacilityView.of(facilities.visible(viewer, id), viewer);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed("provider-manager")
    @Command("facility.draft")
    @Operation(summary = "Draft a facility of one's own institution")
    public FacilityView draft(@NotNull @Valid DraftFacility details) {
        var facility = new Facility(Ids.next(), viewers.partner(), details);
        facilities.persist(facility);
        return told(facility, facility.draft());
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @RolesAllowed("provider-manager")
    @Command("facility.revise")
    @Operation(summary = "Revise it; a published one stays published")
    public FacilityView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DraftFacility.class))) JsonNode patch) {
        var facility = facilities.own(viewers.partner(), id);
        var revised = preconditions.patched(facility, facility.details(), patch);
        var event = facility.revise(revised, providers.refusalsOf(viewers.partner()));
        return changed(facility, event);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("provider-manager")
    @Command("facility.publish")
    @Operation(summary = "Show a draft to everybody")
    public FacilityView publish(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var facility = preconditions.checked(facilities.own(viewers.partner(), id));
        return told(facility, facility.publish(providers.refusalsOf(viewers.partner())));
    }

    @POST
    @Path("{id}/suspension")
    @RolesAllowed("provider-manager")
    @Command("facility.suspend")
    @Operation(summary = "Hide it for a while, with the equipment and the offerings in it")
    public FacilityView suspend(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var facility = preconditions.checked(facilities.own(viewers.partner(), id));
        return changed(facility, facility.suspend());
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed("provider-manager")
    @Command("facility.resume")
    @Operation(summary = "Show a suspended one again; what stands in it is resumed on its own")
    public FacilityView resume(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var facility = preconditions.checked(facilities.own(viewers.partner(), id));
        return told(facility, facility.resume(providers.refusalsOf(viewers.partner())));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed("provider-manager")
    @Command("facility.retire")
    @Operation(summary = "Take it out of the catalogue for ever; what is published in it is suspended")
    public FacilityView retire(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var facility = preconditions.checked(facilities.own(viewers.partner(), id));
        return changed(facility, facility.retire());
    }

    /** Others in this service depend on it, and follow in the same transaction. */
    private FacilityView changed(Facility facility, CatalogEvent event) {
        facilities.flush();
        var view = told(facility, event);
        changes.fire(new FacilityChanged(facility.id(), !facility.isPublished()));
        return view;
    }

    private FacilityView told(Facility facility, CatalogEvent event) {
        outbox.publish(event);
        return FacilityView.of(facility, viewers.caller());
    }
}
