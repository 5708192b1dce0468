package org.jambatan.mou.registration;

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
import org.jambatan.platform.command.Repeats;

@Path("/api/v1/registrations/{id}/confirmation")
@RunOnVirtualThread
class ConfirmationResource {

    private final Attempts attempts;
    private final ConfirmRegistration confirming;
    private final Repeats repeats;

    ConfirmationResource(Attempts attempts, ConfirmRegistration confirming, Repeats repeats) {
        this.attempts = attempts;
        this.confirming = confirming;
        this.repeats = repeats;
    }

    @POST
    @PermitAll
    @Operation(summary = "Confirm a registration by the token of the link in its letter")
    public ConfirmedView confirm(@PathParam("id") UUID id, @NotNull @Valid Confirmation input) {
        if (!repeats.isOne()) {
            attempts.require(id, new Token(input.token()));
        }
        return confirming.confirm(id, input);
    }
}
