package org.jambatan.mou.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
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
    private final Appointees appointees;

    MeResource(Caller caller, JsonWebToken token, PartnerBook partners, Appointees appointees) {
        this.caller = caller;
        this.token = token;
        this.partners = partners;
        this.appointees = appointees;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who you are here")
    public MeView me() {
        var mine = partners.findAll(caller.partners());
        var roles = ROLES.stream().filter(caller::has).toList();
        return new MeView(
                caller.account(),
                token.getClaim("preferred_username"),
                mine.stream().map(MeResource::of).toList(),
                roles,
                appointees.ofCaller().stream().map(MeResource::of).toList(),
                WhatNext.of(mine, Set.copyOf(roles)));
    }

    private static MeView.MyPartner of(PartnerCard partner) {
        return new MeView.MyPartner(
                partner.id(), partner.name(), partner.kind(), partner.status(), WhatNext.standingOf(partner.status()));
    }

    private static MeView.MyAppointment of(AppointmentView appointment) {
        return new MeView.MyAppointment(
                appointment.objectType(),
                appointment.objectId(),
                appointment.as(),
                appointment.from(),
                appointment.until());
    }
}
