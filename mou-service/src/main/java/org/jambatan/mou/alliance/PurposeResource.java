package org.jambatan.mou.alliance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/alliances/{id}/purposes/{purposeId}/initiative")
@RunOnVirtualThread
class PurposeResource {

    private final PursuePurposes pursuits;
    private final Showing showing;

    PurposeResource(PursuePurposes pursuits, Showing showing) {
        this.pursuits = pursuits;
        this.showing = showing;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("alliance.pursue")
    @Operation(
            summary = "Make a purpose an initiative under the charter, or link one that stands; for its secretariat",
            description = "A new one is proposed by the caller's partner, as at `POST /initiatives`, and taken up by"
                    + " another party of the charter.")
    public AllianceView pursue(
            @PathParam("id") UUID id, @PathParam("purposeId") UUID purposeId, @NotNull @Valid PursuePurpose input) {
        return showing.show(pursuits.pursue(id, purposeId, input));
    }
}
