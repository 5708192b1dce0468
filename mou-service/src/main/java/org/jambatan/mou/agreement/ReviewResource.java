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
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;

@Path("/api/v1/agreements")
@RunOnVirtualThread
class ReviewResource {

    private final Agreements agreements;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ReviewResource(Agreements agreements, EntityTags tags, Outbox outbox, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.tags = tags;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory"})
    @Command("agreement.submit")
    @Operation(summary = "Hand a draft to its reviewer; nobody signs it meanwhile")
    public AgreementView submit(@PathParam("id") UUID id) {
        return reviewed(id, (agreement, reader) -> agreement.submit(reader, clock.instant()));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed({"agency-officer", "partner-admin", "signatory"})
    @Command("agreement.approve")
    @Operation(summary = "Approve a submitted draft: your programme's, or the other side's where no agency reviews")
    public AgreementView approve(@PathParam("id") UUID id) {
        return reviewed(id, (agreement, reader) -> agreement.approve(reader, clock.instant()));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed({"agency-officer", "partner-admin", "signatory"})
    @Command("agreement.send-back")
    @Operation(summary = "Send a submitted draft back, with the reason")
    public AgreementView sendBack(@PathParam("id") UUID id, @NotNull @Valid SendBack input) {
        return reviewed(id, (agreement, reader) -> agreement.sendBack(input.reason(), reader, clock.instant()));
    }

    private AgreementView reviewed(UUID id, BiFunction<Agreement, Reader, AgreementEvent> verb) {
        var reader = Reader.of(caller);
        var agreement = agreements.lockedFor(reader, id);
        tags.check(agreement.version());
        outbox.publish(verb.apply(agreement, reader));
        agreements.write(agreement);
        return agreement.view(reader, clock.instant());
    }
}
