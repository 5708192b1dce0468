package org.jambatan.mou.project;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A wished thing, by the name that the offering had when it was wished for. */
record ProjectItemView(
        UUID id,
        UUID offeringId,
        @Nullable Translated offeringName,
        @Nullable UUID providerPartnerId,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,

        @Schema(description = "What the institution is told when the order is opened; none for a time.") @Nullable
        OrderWish order,

        ItemStatus status,
        @Nullable UUID checkoutId,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,

        @Schema(description = "Why it was not to be had when it was last asked for.")
        List<LegRefusal> refusals) {

    static ProjectItemView of(ProjectItem item) {
        return new ProjectItemView(
                item.id(),
                item.offeringId(),
                item.offeringName(),
                item.providerPartnerId(),
                item.start(),
                item.end(),
                item.wish(),
                item.status(),
                item.checkoutId(),
                item.bookingId(),
                item.orderId(),
                item.refusals());
    }
}
