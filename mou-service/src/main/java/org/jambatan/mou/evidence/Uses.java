package org.jambatan.mou.evidence;

import java.util.Optional;
import java.util.Set;
import org.jambatan.mou.dealing.KnownBooking;
import org.jambatan.mou.dealing.KnownOrder;

/** What of dealings is use. */
final class Uses {

    private Uses() {}

    /** A booking, from the day it was first confirmed, as long as an item of it counts. */
    static Optional<Use> of(KnownBooking booking) {
        return Optional.ofNullable(booking.confirmedAt())
                .filter(confirmed -> !booking.counting().isEmpty())
                .map(confirmed -> new Use(
                        EvidenceKind.BOOKING,
                        booking.id(),
                        booking.customer(),
                        booking.counting(),
                        booking.programmes(),
                        confirmed));
    }

    /** An order, from the day it was accepted, unless it was called off since. */
    static Optional<Use> of(KnownOrder order) {
        return Optional.ofNullable(order.acceptedAt())
                .filter(accepted -> order.counts())
                .map(accepted -> new Use(
                        EvidenceKind.ORDER,
                        order.id(),
                        order.customerPartnerId(),
                        Set.copyOf(order.providerPartnerIds()),
                        Set.copyOf(order.programmeIds()),
                        accepted));
    }
}
