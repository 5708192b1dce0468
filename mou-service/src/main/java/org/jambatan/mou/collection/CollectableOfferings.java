package org.jambatan.mou.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.alliance.AllianceCard;
import org.jambatan.mou.figures.HeardOfferings;
import org.jambatan.mou.figures.KnownOffering;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Refusal;

/** Which offerings may come into a collection, by whose hand. */
@ApplicationScoped
class CollectableOfferings {

    private final HeardOfferings offerings;
    private final Caller caller;

    CollectableOfferings(HeardOfferings offerings, Caller caller) {
        this.offerings = offerings;
        this.caller = caller;
    }

    Optional<KnownOffering> find(UUID id) {
        return offerings.known(List.of(id)).stream().findFirst();
    }

    List<Refusal> refusalsOf(Optional<KnownOffering> offering, AllianceCard alliance) {
        if (offering.isEmpty()) {
            return List.of(new WhyNotCollected.OfferingUnknown());
        }
        var owner = offering.get().partnerId();
        var refusals = new ArrayList<Refusal>();
        if (!alliance.members().contains(owner)) {
            refusals.add(new WhyNotCollected.OfferingOfNoMember());
        }
        if (!alliance.isRunByCaller() && !isOfCaller(owner)) {
            refusals.add(new WhyNotCollected.OfferingNotYours());
        }
        if (!offering.get().isPublished()) {
            refusals.add(new WhyNotCollected.OfferingNotPublished());
        }
        return refusals;
    }

    /** Whether the caller speaks for a member's catalogue. */
    boolean mayCollect(AllianceCard alliance) {
        return (caller.has("provider-manager") || caller.has("partner-admin"))
                && caller.partnerIfAny().filter(alliance.members()::contains).isPresent();
    }

    boolean isOfCaller(UUID partner) {
        return caller.partnerIfAny().filter(partner::equals).isPresent();
    }
}
