package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.dealing.KnownBooking;

/** A booking made for the project, as it was last heard of. */
record ProjectBookingView(UUID id, String status, List<UUID> providerPartnerIds) {

    static ProjectBookingView of(KnownBooking booking) {
        return new ProjectBookingView(
                booking.id(),
                booking.status(),
                booking.providers().stream().sorted().toList());
    }
}
