package org.jambatan.mou.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.caller.Caller;

@Path("/api/v1/me")
@RunOnVirtualThread
class MeResource {

    /** The realm's roles that mean something here; Keycloak's own stand in every token beside them. */
    private static final List<String> ROLES = List.of(
            "agency-officer", "auditor", "event-consumer", "member", "partner-admin", "provider-manager", "signatory");

    private final Caller caller;
    private final JsonWebToken token;
    private final PartnerBook partners;

    MeResource(Caller caller, JsonWebToken token, PartnerBook partners) {
        this.caller = caller;
        this.token = token;
        this.partners = partners;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who you are here")
    public MeView me() {
        var mine = partners.findAll(caller.partners()).stream()
                .map(partner -> new MeView.MyPartner(partner.id(), partner.name(), partner.kind(), partner.status()))
                .toList();
        var roles = ROLES.stream().filter(caller::has).toList();
        return new MeView(caller.account(), token.getClaim("preferred_username"), mine, roles, List.of());
    }
}
