package org.jambatan.catalog.offering;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.catalog.lifecycle.CatalogEvent;
import org.jambatan.catalog.lifecycle.Preconditions;
import org.jambatan.catalog.lifecycle.Remark;
import org.jambatan.catalog.lifecycle.Viewers;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/offerings")
@RunOnVirtualThread
class OfferingResource {

    private final Offerings offerings;
    private final OfferingRules rules;
    private final Settings settings;
    private final Outbox outbox;
    private final Viewers viewers;
    private final Preconditions preconditions;

    OfferingResource(
            Offerings offerings,
            OfferingRules rules,
            Settings settings,
            Outbox outbox,
            Viewers viewers,
            Preconditions preconditions) {
        this.offerings = offerings;
        this.rules = rules;
        this.settings = settings;
        this.outbox = outbox;
        this.viewers = viewers;
        this.preconditions = preconditions;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Offerings: all published ones, and one's own in every state",
            description = "With `q`, those with all its words, best matches first; else the newest first.")
    public Page<OfferingView> list(@BeanParam Wanted wanted, @BeanParam PageRequest page) {
        return wanted.from(offerings, settings, viewers.caller(), page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One offering")
    public OfferingView read(@PathParam("id") UUID id) {
        return view(offerings.visible(viewers.caller(), id));
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed({"provider-manager", "auditor"})
    @Transactional
    @Operation(summary = "The terms of one's own offering as they were, newest first")
    public Page<OfferingVersion> versions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var offering = viewers.caller().readsEverything()
                ? offerings.visible(viewers.caller(), id)
                : offerings.own(viewers.partner(), id);
        return offerings.versionsOf(offering, page);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed("provider-manager")
    @Command("offering.draft")
    @Operation(summary = "Draft an offering of one's own institution; what publication needs may still be missing")
    public OfferingView draft(@NotNull @Valid DraftOffering terms) {
        Refused.ifAny("offering", rules.refusalsOfDraft(viewers.partner(), terms));
        var offering = new Offering(Ids.next(), viewers.partner(), terms);
        return told(offering, offering.draft(settings.of(offering)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @RolesAllowed("provider-manager")
    @Command("offering.revise")
    @Operation(summary = "Revise the terms, which makes a version; a published offering stays published")
    public OfferingView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DraftOffering.class))) JsonNode patch) {
        var offering = offerings.own(viewers.partner(), id);
        var terms = preconditions.patched(offering, offering.terms(), patch);
        offering.revise(terms, rules.refusalsOfRevision(offering, terms));
        return told(offering, offering.revised(settings.of(offering)));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("provider-manager")
    @Command("offering.publish")
    @Operation(summary = "Show a complete draft to everybody; what it names must be published")
    public OfferingView publish(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var offering = preconditions.checked(offerings.own(viewers.partner(), id));
        var refusals = rules.refusalsOfPublication(offering);
        return told(offering, offering.publish(refusals, settings.of(offering)));
    }

    @POST
    @Path("{id}/suspension")
    @RolesAllowed("provider-manager")
    @Command("offering.suspend")
    @Operation(summary = "Hide it for a while; bookings made stand")
    public OfferingView suspend(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var offering = preconditions.checked(offerings.own(viewers.partner(), id));
        return told(offering, offering.suspend(settings.of(offering)));
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed("provider-manager")
    @Command("offering.resume")
    @Operation(summary = "Show a suspended one again, by the rules of publication")
    public OfferingView resume(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var offering = preconditions.checked(offerings.own(viewers.partner(), id));
        var refusals = rules.refusalsOfPublication(offering);
        return told(offering, offering.resume(refusals, settings.of(offering)));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed("provider-manager")
    @Command("offering.retire")
    @Operation(summary = "Take it out of the catalogue for ever; bookings made stand")
    public OfferingView retire(@PathParam("id") UUID id, @Nullable @Valid Remark remark) {
        var offering = preconditions.checked(offerings.own(viewers.partner(), id));
        return told(offering, offering.retire(settings.of(offering)));
    }

    private OfferingView told(Offering offering, CatalogEvent event) {
        offerings.store(offering, settings.of(offering));
        outbox.publish(event);
        return view(offering);
    }

    private OfferingView view(Offering offering) {
        return OfferingView.of(offering, settings.of(offering), viewers.caller());
    }
}
