package org.jambatan.mou.partner;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/partners")
@RunOnVirtualThread
class PartnerResource {

    private final Partners partners;
    private final PartnerBook book;
    private final Profiles profiles;
    private final RevisePartnerProfile revising;
    private final Outbox outbox;
    private final Viewers viewers;

    PartnerResource(
            Partners partners,
            PartnerBook book,
            Profiles profiles,
            RevisePartnerProfile revising,
            Outbox outbox,
            Viewers viewers) {
        this.partners = partners;
        this.book = book;
        this.profiles = profiles;
        this.revising = revising;
        this.outbox = outbox;
        this.viewers = viewers;
    }

    @POST
    @RolesAllowed("agency-officer")
    @ResponseStatus(201)
    @Command("partner.propose")
    @Operation(summary = "Type a partner in; it begins as a PROSPECT")
    public PartnerView propose(@NotNull @Valid ProposePartner input) {
        var partner = Partner.propose(Ids.next(), input, book.callersAgency());
        outbox.publish(partner.proposed());
        partners.add(partner);
        return viewers.caller().viewOf(partner);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Confirmed partners' public profiles, and what else is yours to see")
    public Page<PartnerView> list(@BeanParam PartnerFilter filter, @BeanParam PageRequest page) {
        var viewer = viewers.caller();
        var wanted = filter.read();
        var rows = partners.list(viewer, wanted, page);
        var answer =
                Page.of(rows, page, partner -> new Cursor("", partner.id())).map(viewer::viewOf);
        return page.wantsCount() ? answer.counted(partners.count(viewer, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One partner with its participations and its profile")
    public PartnerView read(@PathParam("id") UUID id) {
        var viewer = viewers.caller();
        return whole(partners.seenBy(viewer, id), viewer);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"partner-admin", "agency-officer"})
    @Command("partner.revise")
    @Operation(summary = "Edit a partner's profile; who it is, only an officer changes once it was verified")
    public PartnerView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RevisePartner.class))) @Nullable
                    JsonNode changes) {
        var viewer = viewers.caller();
        return whole(revising.revise(id, changes, viewer), viewer);
    }

    private PartnerView whole(Partner partner, Viewer viewer) {
        return viewer.viewOf(partner).with(profiles.shownTo(viewer, partner));
    }
}
