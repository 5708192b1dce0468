package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jambatan.mou.partner.HasLeft;

/** Who leaves the platform belongs to no alliance any longer, and applies to none. */
@ApplicationScoped
class WhenPartnerLeaves {

    private final Memberships memberships;
    private final Alliances alliances;
    private final Telling telling;

    WhenPartnerLeaves(Memberships memberships, Alliances alliances, Telling telling) {
        this.memberships = memberships;
        this.alliances = alliances;
        this.telling = telling;
    }

    /** Whoever runs an alliance stays in it: its founders decide who carries on. */
    void on(@Observes HasLeft leaving) {
        for (var membership : memberships.anyonesLivingOf(leaving.partner())) {
            var within = telling.within(alliances.findById(membership.allianceId()));
            if (membership.status() == MembershipStatus.APPLIED) {
                telling.tell(membership.withdraw(null, within));
            } else if (!leaving.partner().equals(within.host())) {
                telling.tell(membership.leave(null, within));
            }
        }
    }
}
