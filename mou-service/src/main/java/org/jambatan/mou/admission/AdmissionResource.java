package org.jambatan.mou.admission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final Applications applications;

    AdmissionResource(PartnerBook partners, ProgrammeBook programmes, Standing standing, Applications applications) {
        this.partners = partners;
        this.programmes = programmes;
        this.standing = standing;
        this.applications = applications;
    }

    @POST
    @RolesAllowed("agency-officer")
    @Command("partner.admit")
    @Operation(
            summary = "Admit a partner to your programme, with what you verified of it",
            description = "Whether it has applied or not; an application that waits is decided by it.")
    public PartnerView admit(@PathParam("id") UUID id, @NotNull @Valid AdmitPartner input) {
        var agency = partners.callersAgency();
        standing.requireSeen(id);
        var programme = programmes
                .find(input.programmeId())
                .filter(found -> found.agency().equals(agency))
                .orElseThrow(() -> new Refused("admission", new ProgrammeUnknown()));
        var verification = new Verification(input.size(), input.startUp());
        var others = partners.find(id)
                .map(partner -> applications.refusalsOf(programme, partner, verification))
                .orElse(List.of());
        return standing.admit(id, applications.participationIn(programme), verification, others);
    }
}
