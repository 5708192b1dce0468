package org.jambatan.mou.figures;

import java.util.List;
import java.util.UUID;

/** As much of a booking as is counted. */
public record HeardBooking(UUID id, String status, UUID customerPartnerId, List<UUID> providerPartnerIds) {}
