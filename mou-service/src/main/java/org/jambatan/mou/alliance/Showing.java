package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.initiative.InitiativeBook;

/** How an alliance is shown to whom: whole to those who belong, as its public page to everybody else. */
@ApplicationScoped
class Showing {

    private final Door door;
    private final Memberships memberships;
    private final InitiativeBook initiatives;
    private final Telling telling;

    Showing(Door door, Memberships memberships, InitiativeBook initiatives, Telling telling) {
        this.door = door;
        this.memberships = memberships;
        this.initiatives = initiatives;
        this.telling = telling;
    }

    AllianceView show(UUID alliance) {
        return show(door.enter(alliance));
    }

    AllianceView show(Entered at) {
        var alliance = at.alliance();
        var today = alliance.dayAt(telling.now());
        var members = memberships.partners(alliance.id(), today).size();
        return at.isInside()
                ? AllianceView.whole(alliance, members, at.actions())
                : AllianceView.page(
                        alliance,
                        Set.copyOf(memberships.listed(alliance.id(), today)),
                        initiatives.publishedAmong(alliance.initiatives()),
                        members,
                        at.actions());
    }
}
