package org.jambatan.mou.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.agreement.Signature.Signer;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/agreements")
@RunOnVirtualThread
class MembershipResource {

    private final Agreements agreements;
    private final PartnerBook partners;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    MembershipResource(
            Agreements agreements, PartnerBook partners, EntityTags tags, Outbox outbox, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.partners = partners;
        this.tags = tags;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("{id}/invitation")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory"})
    @Command("agreement.invite")
    @Operation(summary = "Ask a partner to accede to the charter you founded")
    public AgreementView invite(@PathParam("id") UUID id, @NotNull @Valid InviteMember input) {
        var reader = Reader.of(caller);
        var charter = agreements.lockedFor(reader, id);
        tags.check(charter.version());
        if (partners.find(input.partnerId()).isEmpty()) {
            throw new Refused("invitation", new WhyNotDrafted.PartnerUnknown());
        }
        outbox.publish(charter.invite(new Party(input.partnerId(), PartyRole.MEMBER), reader, clock.instant()));
        agreements.write(charter);
        return charter.view(reader, clock.instant());
    }

    @POST
    @Path("{id}/accession")
    @RolesAllowed("signatory")
    @ResponseStatus(201)
    @Command("agreement.accede")
    @Operation(summary = "Accede to a charter you are invited to")
    public SignatureView accede(@PathParam("id") UUID id, @NotNull @Valid Accede input) {
        var charter = agreements.lockedFor(Reader.of(caller), id);
        tags.check(charter.version());
        var signature = Ids.next();
        var signer = new Signer(caller.partner(), caller.account());
        outbox.publish(charter.accede(signature, input.signature(), signer, clock.instant()));
        agreements.write(charter);
        return charter.signature(signature).orElseThrow();
    }
}
