package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.problem.Refused;

/** To which agency somebody comes: the one that runs the programme, else the one the platform began with. */
@ApplicationScoped
class AskedAgencies {

    private final PartnerBook partners;
    private final ProgrammeBook programmes;

    AskedAgencies(PartnerBook partners, ProgrammeBook programmes) {
        this.partners = partners;
        this.programmes = programmes;
    }

    UUID askedFor(CameFor cameFor) {
        var id = cameFor.id();
        if (cameFor.type() != Purpose.PROGRAMME || id == null) {
            return partners.firstAgency();
        }
        return programmes
                .find(id)
                .map(ProgrammeCard::agency)
                .orElseThrow(() -> new Refused("registration", new WhyNotRegistered.ProgrammeUnknown()));
    }
}
