package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a project, asked for.
 *
 * @param id names it between the services
 * @param itemId the project's item
 * @param isSlot times of one checkout are had all or none, as one booking
 * @param bookingId the booking that holds it, where it was granted
 * @param bookingItemId its item there
 * @param orderId the order it became, where it was granted
 * @param answeredAs the number of the answer that was heard last; an earlier one that comes later changes nothing
 */
record CheckoutLeg(
        UUID id,
        UUID itemId,
        boolean isSlot,
        LegState state,
        @Nullable UUID bookingId,
        @Nullable UUID bookingItemId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals,
        long answeredAs) {

    static CheckoutLeg of(UUID id, ProjectItem item) {
        return new CheckoutLeg(id, item.id(), item.isSlot(), LegState.ASKED, null, null, null, List.of(), 0);
    }

    CheckoutLeg withdrawn() {
        return new CheckoutLeg(id, itemId, isSlot, LegState.WITHDRAWN, null, null, null, List.of(), answeredAs);
    }

    CheckoutLeg answered(LegAnswer answer, long number) {
        return new CheckoutLeg(
                id,
                itemId,
                isSlot,
                answer.outcome(),
                answer.bookingId(),
                answer.itemId(),
                answer.orderId(),
                answer.refusals(),
                number);
    }
}
