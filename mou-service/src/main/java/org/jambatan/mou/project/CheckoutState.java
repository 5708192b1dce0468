package org.jambatan.mou.project;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkout as every event about it tells it, all that booking-service needs to carry it out included. */
record CheckoutState(
        UUID id,
        UUID projectId,
        UUID programmeId,
        UUID customerPartnerId,
        String account,
        Instant requestedAt,
        List<Slot> slots,
        List<Order> orders,
        List<UUID> withdrawn,
        Counts counts,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** A time on an offering. */
    record Slot(UUID legId, UUID offeringId, OffsetDateTime start, OffsetDateTime end) {}

    /** An order to open. */
    record Order(
            UUID legId,
            UUID offeringId,
            List<ItemAnswer> answers,
            @Nullable String note,
            @Nullable UUID needId,
            @Nullable UUID agreementId,
            @Nullable ItemPlacement placement,
            @Nullable String ipNote,
            @Nullable String ethicsApproval) {}

    /** How many legs stand how. */
    record Counts(int asked, int granted, int refused, int withdrawn) {}
}
