package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Who founds an alliance belongs to it without applying: whoever runs it, and the founders of its charter. */
@ApplicationScoped
class Founders {

    private final Memberships memberships;
    private final Charters charters;
    private final Telling telling;

    Founders(Memberships memberships, Charters charters, Telling telling) {
        this.memberships = memberships;
        this.charters = charters;
        this.telling = telling;
    }

    void enrolHost(Alliance alliance, @Nullable Facet facet, boolean listed) {
        enrol(alliance, alliance.partnerId(), facet, listed);
    }

    /** Called again when the charter is another one: founders of the former one belong no longer. */
    void enrolFoundersOfTheCharter(Alliance alliance) {
        var wanted = new ArrayList<UUID>();
        wanted.add(alliance.partnerId());
        alliance.charter().ifPresent(charter -> wanted.addAll(charters.founders(charter, alliance.partnerId())));
        for (var member : memberships.anyonesLiving(alliance.id())) {
            if (member.tier() == Tier.FOUNDER && !wanted.contains(member.partnerId())) {
                telling.tell(member.cease(telling.within(alliance)));
            }
            wanted.remove(member.partnerId());
        }
        memberships.flush();
        wanted.forEach(founder -> enrol(alliance, founder, null, false));
    }

    /** The alliance is dissolved: nobody belongs to it any longer. */
    void dismissAll(Alliance alliance) {
        var within = telling.within(alliance);
        memberships.anyonesLiving(alliance.id()).forEach(member -> telling.tell(member.cease(within)));
    }

    private void enrol(Alliance alliance, UUID partner, @Nullable Facet facet, boolean listed) {
        var within = telling.within(alliance);
        var founder = Membership.found(Ids.next(), partner, facet, listed, within);
        telling.tell(founder.founded(within));
        memberships.add(founder);
    }
}
