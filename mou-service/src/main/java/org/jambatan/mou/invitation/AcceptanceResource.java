package org.jambatan.mou.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.mail.Token;
import org.jambatan.platform.command.Command;

/** Outside the partner's paths: who accepts has nothing but the letter. */
@Path("/api/v1/invitations/{id}/acceptance")
@RunOnVirtualThread
class AcceptanceResource {

    private final Invite inviting;

    AcceptanceResource(Invite inviting) {
        this.inviting = inviting;
    }

    @POST
    @PermitAll
    @Command("invitation.accept")
    @Operation(summary = "Accept an invitation by the token of the link in its letter")
    public AcceptedView accept(@PathParam("id") UUID id, @NotNull @Valid AcceptInvitation input) {
        return inviting.accept(id, new Token(input.token()));
    }
}
