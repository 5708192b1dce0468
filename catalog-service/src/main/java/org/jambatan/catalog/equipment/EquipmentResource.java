package org.jambatan.catalog.equipment;

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
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/equipment")
@RunOnVirtualThread
class EquipmentResource {

    private final EquipmentList equipment;
    private final EquipmentRules rules;
    private final Outbox outbox;
    private final Event<EquipmentChanged> changes;
    private final Viewers viewers;
    private final Preconditions preconditions;

    EquipmentResource(
            EquipmentList equipment,
            EquipmentRules rules,
            Outbox outbox,
            Event<EquipmentChanged> changes,
            Viewers viewers,
            Preconditions preconditions) {
        this.equipment = equipment;
        this.rules = rules;
        this.outbox = outbox;
        this.changes = changes;
        this.viewers = viewers;
        this.preconditions = preconditions;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Equipment: all that is published, and one's own in every state; newest first")
    public Page<EquipmentView> list(
            @QueryParam("partnerId") @Nullable String partnerId,
            @QueryParam("facilityId") @Nullable String facilityId,
            @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page) {
        var query = new Parameters();
        var owner = query.uuid("partnerId", partnerId);
        var place = query.uuid("facilityId", facilityId);
        var inStatus = query.oneOf("status", status, Status.class);
        query.check();
        var viewer = viewers.caller();
        var where = Where.visibleTo(viewer)
                .andIf("t.partner_id = ?", owner)
                .andIf("t.facility_id = ?", place)
                .inStatus(viewer, inStatus);
        return equipment.page(where, page).map(instrument -> EquipmentView.of(instrument, viewer));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One instrument")
    public EquipmentView read(@PathParam("id") UUID id) {
        var viewer = viewers.caller();
        return EquipmentView.of(equipment.visible(viewer, id), viewer);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed("provider-manager")
    @Command("equipment.draft")
    @Operation(summary = "Draft an instrument in a facility of one's own institution")
    public EquipmentView draft(@NotNull @Valid DraftEquipment details) {
        var instrument = new Equipment(Ids.next(), viewers.partner(), details);
        var event = instrument.draft(rules.refusalsOfDraft(viewers.partner(), details));
        equipment.persist(instrument);
        return told(instrument, event);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @RolesAllowed("provider-manager")
    @Command("equipment.revise")
    @Operation(summary = "Revise it; a published one stays published")
    public EquipmentView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DraftEquipment.class))) JsonNode patch) {
        var instrument = equipment.own(viewers.partner(), id);
        var revised = preconditions.patched(instrument, instrument.details(), patch);
        return changed(instrument, instrument.revise(revised, rules.refusalsOfRevision(instrument, revised)));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("provider-manager")
    @Command("equipment.publish")
    @Operation(summary = "Show a draft to everybody; its facility must be published")
    public EquipmentView publish(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var instrument = preconditions.checked(equipment.own(viewers.partner(), id));
        var refusals = rules.refusalsOfPublication(viewers.partner(), instrument.details());
        return told(instrument, instrument.publish(refusals));
    }

    @POST
    @Path("{id}/suspension")
    @RolesAllowed("provider-manager")
    @Command("equipment.suspend")
    @Operation(summary = "Hide it for a while, with the offerings that need it")
    public EquipmentView suspend(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var instrument = preconditions.checked(equipment.ownLocked(viewers.partner(), id));
        return changed(instrument, instrument.suspend());
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed("provider-manager")
    @Command("equipment.resume")
    @Operation(summary = "Show a suspended one again; offerings of it are resumed on their own")
    public EquipmentView resume(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var instrument = preconditions.checked(equipment.own(viewers.partner(), id));
        var refusals = rules.refusalsOfPublication(viewers.partner(), instrument.details());
        return told(instrument, instrument.resume(refusals));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed("provider-manager")
    @Command("equipment.retire")
    @Operation(summary = "Take it out of the catalogue for ever; published offerings of it are suspended")
    public EquipmentView retire(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var instrument = preconditions.checked(equipment.ownLocked(viewers.partner(), id));
        return changed(instrument, instrument.retire());
    }

    /** Offerings depend on it, and follow in the same transaction. */
    private EquipmentView changed(Equipment instrument, CatalogEvent event) {
        equipment.flush();
        var view = told(instrument, event);
        changes.fire(new EquipmentChanged(instrument.id(), !instrument.isPublished()));
        return view;
    }

    private EquipmentView told(Equipment instrument, CatalogEvent event) {
        outbox.publish(event);
        return EquipmentView.of(instrument, viewers.caller());
    }
}
