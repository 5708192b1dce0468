package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.event.Outbox;

/** What the features about a partner's people need of the partner. */
@ApplicationScoped
public class PartnerPeople {

    private final Partners partners;
    private final Outbox outbox;
    private final Caller caller;

    PartnerPeople(Partners partners, Outbox outbox, Caller caller) {
        this.partners = partners;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Locks the partner until the transaction ends: commands on its people come one after the other. */
    public Optional<PartnerCard> lock(UUID partner) {
        return partners.anyonesLocked(partner).map(Partner::card);
    }

    public boolean exists(UUID partner) {
        return partners.findByIdOptional(partner).isPresent();
    }

    /** Whether the caller is an officer of an agency this partner has to do with. */
    public boolean areOfOfficer(UUID partner) {
        var agency = caller.partnerIfAny();
        return caller.has("agency-officer")
                && agency.isPresent()
                && partners.findByIdOptional(partner)
                        .filter(other -> other.isProposedBy(agency.get()) || other.takesPartWith(agency.get()))
                        .isPresent();
    }

    /** Tells news of the partner's people, {@code partner.member-joined} for one. */
    public void tell(UUID partner, String name, Object data) {
        outbox.publish(partners.anyonesLocked(partner).orElseThrow().peopleChanged(name, data));
    }
}
