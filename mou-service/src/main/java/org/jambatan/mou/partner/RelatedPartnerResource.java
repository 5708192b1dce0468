package org.jambatan.mou.partner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

@Path("/api/v1/partners/{id}/related")
@RunOnVirtualThread
class RelatedPartnerResource {

    private final Partners partners;
    private final PartnerBook book;
    private final RelatedPartners related;
    private final Viewers viewers;

    RelatedPartnerResource(Partners partners, PartnerBook book, RelatedPartners related, Viewers viewers) {
        this.partners = partners;
        this.book = book;
        this.related = related;
        this.viewers = viewers;
    }

    @POST
    @RolesAllowed("agency-officer")
    @Command("partner.relate")
    @Operation(summary = "Record that a partner you typed in is the legal signatory of another")
    public List<RelatedView> relate(@PathParam("id") UUID id, @NotNull @Valid RelatePartner input) {
        var agency = book.callersAgency();
        var viewer = viewers.caller();
        var signatory = partners.lockedFor(viewer, id);
        var other = partners.findByIdOptional(input.partnerId()).filter(viewer::sees);
        var refusals = new ArrayList<Refusal>();
        if (other.isEmpty()) {
            refusals.add(new NotRelatable.PartnerUnknown());
        } else if (input.partnerId().equals(id)) {
            refusals.add(new NotRelatable.TheSame());
        } else if (!signatory.isProposedBy(agency) || !other.get().isProposedBy(agency)) {
            refusals.add(new NotRelatable.NotYours());
        }
        Refused.ifAny("relation", refusals);
        related.relate(id, input);
        return related.of(id);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "The partners that this one stands for")
    public List<RelatedView> list(@PathParam("id") UUID id) {
        partners.seenBy(viewers.caller(), id);
        return related.of(id);
    }
}
