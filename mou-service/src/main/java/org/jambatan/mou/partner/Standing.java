package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;

/** How other features change a partner's standing. Each locks the partner first, and only then looks. */
@ApplicationScoped
public class Standing {

    private final Partners partners;
    private final Caller caller;
    private final EntityTags tags;
    private final Outbox outbox;

    Standing(Partners partners, Caller caller, EntityTags tags, Outbox outbox) {
        this.partners = partners;
        this.caller = caller;
        this.tags = tags;
        this.outbox = outbox;
    }

    /** Whether this partner is there for the caller; 404 otherwise. */
    public void requireSeen(UUID partner) {
        partners.seenBy(Viewer.of(caller), partner);
    }

    /** An agency admits a partner that it can see to its programme. */
    public PartnerView admit(UUID partner, Participation to, Verification verification) {
        var viewer = Viewer.of(caller);
        var admitted = partners.lockedFor(viewer, partner);
        tags.check(admitted.version());
        publish(admitted.admit(to, verification));
        return viewer.viewOf(admitted);
    }

    /** An institution's letter was acknowledged. Its agreement is locked already: agreement first, then partner. */
    public void acknowledged(UUID partner, Participation in) {
        publish(partners.anyonesLocked(partner).orElseThrow().acknowledged(in));
    }

    private void publish(List<PartnerEvent> events) {
        events.forEach(outbox::publish);
    }
}
