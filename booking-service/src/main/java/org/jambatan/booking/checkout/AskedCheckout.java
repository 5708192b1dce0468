package org.jambatan.booking.checkout;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.booking.RequestBooking;
import org.jambatan.booking.booking.RequestedItem;
import org.jambatan.booking.order.RequestOrder;
import org.jambatan.booking.orderrule.GivenAnswer;
import org.jambatan.booking.orderrule.Placement;
import org.jspecify.annotations.Nullable;

/** A checkout as mou-service tells of it: what is asked for, and which legs nobody waits for any more. */
public record AskedCheckout(
        UUID id,
        UUID projectId,
        UUID customerPartnerId,
        String account,
        List<Slot> slots,
        List<Work> orders,
        List<UUID> withdrawn) {

    /** A time on an offering; the times of a checkout are had all or none, as one booking. */
    public record Slot(UUID legId, UUID offeringId, OffsetDateTime start, OffsetDateTime end) {}

    /** An order to open. */
    public record Work(
            UUID legId,
            UUID offeringId,
            @Nullable List<GivenAnswer> answers,
            @Nullable String note,
            @Nullable UUID needId,
            @Nullable UUID agreementId,
            @Nullable Placement placement,
            @Nullable String ipNote,
            @Nullable String ethicsApproval) {}

    RequestBooking booking() {
        return new RequestBooking(
                slots.stream()
                        .map(slot -> new RequestedItem(slot.offeringId(), slot.start(), slot.end()))
                        .toList(),
                null,
                projectId);
    }

    RequestOrder order(UUID leg) {
        var work = orders.stream()
                .filter(one -> one.legId().equals(leg))
                .findFirst()
                .orElseThrow();
        return new RequestOrder(
                work.offeringId(),
                work.answers(),
                work.note(),
                projectId,
                work.needId(),
                work.agreementId(),
                work.placement(),
                work.ipNote(),
                work.ethicsApproval());
    }
}
