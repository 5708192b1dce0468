package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.mou.alliance.AllianceBook;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.problem.Refused;

/** To which agency somebody comes: the one that runs the programme, else the one the platform began with. */
@ApplicationScoped
class AskedAgencies {

    private final PartnerBook partners;
    private final ProgrammeBook programmes;
    private final AllianceBook alliances;

    AskedAgencies(PartnerBook partners, ProgrammeBook programmes, AllianceBook alliances) {
        this.partners = partners;
        this.programmes = programmes;
        this.alliances = alliances;
    }

    UUID askedFor(CameFor cameFor) {
        var id = cameFor.id();
        if (cameFor.type() == Purpose.ALLIANCE && id != null && !alliances.isOpen(id)) {
            throw new Refused("registration", new WhyNotRegistered.AllianceUnknown());
        }
        if (cameFor.type() != Purpose.PROGRAMME || id == null) {
            return partners.firstAgency();
        }
        var programme = programmes
                .find(id)
                .orElseThrow(() -> new Refused("registration", new WhyNotRegistered.ProgrammeUnknown()));
        if (!programme.isOpen()) {
            throw new Refused("registration", new WhyNotRegistered.ProgrammeClosed());
        }
        return programme.agency();
    }
}
