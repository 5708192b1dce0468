package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A partner prepares an alliance; its founders belong to it at once. */
@ApplicationScoped
class ProposeAlliances {

    private final Alliances alliances;
    private final Charters charters;
    private final Founders founders;
    private final PartnersHere partners;
    private final Telling telling;
    private final Caller caller;

    ProposeAlliances(
            Alliances alliances,
            Charters charters,
            Founders founders,
            PartnersHere partners,
            Telling telling,
            Caller caller) {
        this.alliances = alliances;
        this.charters = charters;
        this.founders = founders;
        this.partners = partners;
        this.telling = telling;
        this.caller = caller;
    }

    Alliance propose(ProposeAlliance input) {
        var host = caller.partner();
        Refused.ifAny("alliance", refusalsOf(input));
        var zone = input.timeZone() == null ? telling.home() : input.timeZone();
        var alliance = Alliance.propose(Ids.next(), input, host, zone, telling.now());
        alliances.write(alliance, "alliance");
        founders.enrolHost(alliance, input.ownFacet(), Boolean.TRUE.equals(input.listed()));
        founders.enrolFoundersOfTheCharter(alliance);
        telling.tell(alliance.proposed(telling.of(alliance)));
        alliances.flush();
        return alliance;
    }

    private List<Refusal> refusalsOf(ProposeAlliance input) {
        var host = caller.partner();
        var refusals = new ArrayList<>(partners.whyRests(host));
        refusals.addAll(charters.refusalsOf(input.charterId(), host));
        if (!partners.has(input.seat().partnerId())) {
            refusals.add(new WhyNotAllied.PartnerUnknown());
        }
        if (input.content().allPurposes().stream().anyMatch(purpose -> purpose.id() != null)) {
            refusals.add(new WhyNotAllied.PurposeUnknown());
        }
        return refusals;
    }
}
