package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where other features look alliances up. */
@ApplicationScoped
public class AllianceBook {

    private final Door door;
    private final Alliances alliances;
    private final Memberships memberships;
    private final Telling telling;

    AllianceBook(Door door, Alliances alliances, Memberships memberships, Telling telling) {
        this.door = door;
        this.alliances = alliances;
        this.memberships = memberships;
        this.telling = telling;
    }

    /** To look at something of it; 404 where the caller does not see it. */
    public AllianceCard enter(UUID id) {
        return card(door.enter(id));
    }

    /** To change something of it: locked until the transaction ends. */
    public AllianceCard act(UUID id) {
        return card(door.act(id));
    }

    /** Whether partners may ask to come in: it was unveiled, and stands. */
    public boolean isOpen(UUID id) {
        return alliances
                .findByIdOptional(id)
                .filter(alliance -> alliance.status() == AllianceStatus.PUBLISHED)
                .isPresent();
    }

    private AllianceCard card(Entered at) {
        var alliance = at.alliance();
        return new AllianceCard(
                alliance.id(),
                alliance.name(),
                alliance.partnerId(),
                alliance.status(),
                memberships.partners(alliance.id(), alliance.dayAt(telling.now())),
                at.isSecretariat(),
                at.isInside());
    }
}
