package org.jambatan.booking.booking;

import java.util.List;
import java.util.UUID;

/**
 * A booking as other features see it.
 *
 * @param live whether any item of it still holds time or has been used
 */
public record BookingCard(UUID id, UUID customerPartnerId, List<UUID> providerPartnerIds, boolean live) {

    public boolean isBetween(UUID customer, UUID provider) {
        return customerPartnerId.equals(customer) && providerPartnerIds.contains(provider);
    }
}
