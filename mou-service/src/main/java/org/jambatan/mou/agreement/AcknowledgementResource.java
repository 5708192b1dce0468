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
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;

@Path("/api/v1/agreements/{id}/acknowledgement")
@RunOnVirtualThread
class AcknowledgementResource {

    private final Agreements agreements;
    private final AcknowledgeLetter letters;
    private final EntityTags tags;
    private final Caller caller;
    private final Clock clock;

    AcknowledgementResource(
            Agreements agreements, AcknowledgeLetter letters, EntityTags tags, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.letters = letters;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("agency-officer")
    @Command("agreement.acknowledge")
    @Operation(summary = "Acknowledge a letter your agency received; it confirms the institution")
    public AgreementView acknowledge(@PathParam("id") UUID id, @NotNull @Valid AcknowledgeAgreement input) {
        var reader = Reader.of(caller);
        var letter = agreements.lockedFor(reader, id);
        tags.check(letter.version());
        letters.acknowledge(letter, input, reader);
        return letter.view(reader, clock.instant());
    }
}
