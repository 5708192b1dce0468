package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.partner.RelatedPartners;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether what a paper names besides its parties stands as it says: who stands for whom, and the project of a letter. */
@ApplicationScoped
class WhatIsNamed {

    private final RelatedPartners related;
    private final InvestedProjects projects;

    WhatIsNamed(RelatedPartners related, InvestedProjects projects) {
        this.related = related;
        this.projects = projects;
    }

    /** Nobody is made to sign for a partner that the register does not know as related. */
    boolean standsForIts(Party party) {
        return party.onBehalfOf() == null || related.areRelated(party.partnerId(), party.onBehalfOf());
    }

    List<Refusal> refusalsOf(@Nullable Investment investment, List<Party> parties) {
        if (investment == null || investment.projectId() == null) {
            return List.of();
        }
        var investor = parties.stream()
                .filter(party -> party.role() == PartyRole.INVESTOR)
                .findFirst()
                .orElseThrow();
        var owners = parties.stream()
                .filter(party -> party.role() == PartyRole.PROJECT_OWNER)
                .map(WhatIsNamed::circle)
                .toList();
        return projects.refusalsOf(investment.projectId(), circle(investor), owners);
    }

    private static Set<UUID> circle(Party party) {
        return party.onBehalfOf() == null ? Set.of(party.partnerId()) : Set.of(party.partnerId(), party.onBehalfOf());
    }
}
