package org.jambatan.mou.admission;

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
import org.jambatan.mou.partner.Participation;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerView;
import org.jambatan.mou.partner.Standing;
import org.jambatan.mou.partner.Verification;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.problem.Refused;

@Path("/api/v1/partners/{id}/admission")
@RunOnVirtualThread
class AdmissionResource {

    private final PartnerBook partners;
    private final ProgrammeBook programmes;
    private final Standing standing;
    private final Clock clock;

    AdmissionResource(PartnerBook partners, ProgrammeBook programmes, Standing standing, Clock clock) {
        this.partners = partners;
        this.programmes = programmes;
        this.standing = standing;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("agency-officer")
    @Command("partner.admit")
    @Operation(summary = "Admit a partner to your programme, with what you verified of it")
    public PartnerView admit(@PathParam("id") UUID id, @NotNull @Valid AdmitPartner input) {
        var agency = partners.callersAgency();
        standing.requireSeen(id);
        var programme = programmes
                .find(input.programmeId())
                .filter(found -> found.agency().equals(agency))
                .orElseThrow(() -> new Refused("admission", new ProgrammeUnknown()));
        var participation = new Participation(programme.id(), agency, programme.firstDayFrom(clock.instant()), null);
        return standing.admit(id, participation, new Verification(input.size(), input.startUp()), java.util.List.of());
    }
}
