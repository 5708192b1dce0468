package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jambatan.platform.problem.Refusal;

/** What others than the alliance itself have against its edits and its unveiling. */
@ApplicationScoped
class AllianceRules {

    private final Charters charters;
    private final Memberships memberships;
    private final PartnersHere partners;
    private final Telling telling;

    AllianceRules(Charters charters, Memberships memberships, PartnersHere partners, Telling telling) {
        this.charters = charters;
        this.memberships = memberships;
        this.partners = partners;
        this.telling = telling;
    }

    /** Only what is new is asked about: a member that left since may stay where it stood until somebody edits that. */
    List<Refusal> refusalsOf(Alliance alliance, ReviseAlliance input) {
        var before = alliance.editable();
        var refusals = new ArrayList<>(alliance.refusalsOf(input));
        if (!Objects.equals(before.charterId(), input.charterId())) {
            refusals.addAll(charters.refusalsOf(input.charterId(), alliance.partnerId()));
        }
        if (!partners.has(input.seat().partnerId())) {
            refusals.add(new WhyNotAllied.PartnerUnknown());
        }
        if (!before.allOrgans().equals(input.allOrgans()) && !areMembers(alliance, input.allOrgans())) {
            refusals.add(new WhyNotAllied.OrganOfNoMember());
        }
        return refusals;
    }

    private boolean areMembers(Alliance alliance, List<Organ> organs) {
        var members = memberships.partners(alliance.id(), alliance.dayAt(telling.now()));
        return organs.stream()
                .flatMap(organ -> organ.partners().stream())
                .distinct()
                .allMatch(members::contains);
    }

    List<Refusal> refusalsOfUnveiling(Alliance alliance) {
        return charters.refusalsOfUnveiling(alliance);
    }
}
