package org.jambatan.mou.project;

import java.time.Instant;
import java.util.UUID;
import org.jambatan.mou.dealing.KnownOrder;

/** An order placed for the project, as it was last heard of. */
record ProjectOrderView(
        UUID id, String status, String kind, UUID offeringId, UUID providerPartnerId, Instant statusSince) {

    static ProjectOrderView of(KnownOrder order) {
        return new ProjectOrderView(
                order.id(),
                order.status(),
                order.kind(),
                order.offeringId(),
                order.providerPartnerIds().getFirst(),
                order.statusSince());
    }
}
