package org.jambatan.mou.project;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the project wishes to have.
 *
 * @param wish what is asked for an order; none for a time
 * @param checkoutId the checkout it was last asked in
 * @param refusals why it was not to be had then
 */
record ProjectItem(
        UUID id,
        UUID offeringId,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable OrderWish wish,
        ItemStatus status,
        @Nullable UUID checkoutId,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals) {

    static ProjectItem of(UUID id, AddProjectItem input) {
        var wish = input.isSlot()
                ? null
                : new OrderWish(
                        input.answers() == null ? List.of() : input.answers(),
                        input.note(),
                        input.needId(),
                        input.agreementId(),
                        input.placement(),
                        input.ipNote(),
                        input.ethicsApproval());
        return new ProjectItem(
                id, input.offeringId(), input.start(), input.end(), wish, ItemStatus.OPEN, null, null, null, List.of());
    }

    boolean isOpen() {
        return status == ItemStatus.OPEN;
    }

    boolean isSlot() {
        return wish == null;
    }

    int letters() {
        return wish == null ? 0 : wish.letters();
    }

    ProjectItem askedIn(UUID checkout) {
        return new ProjectItem(id, offeringId, start, end, wish, ItemStatus.ASKED, checkout, null, null, List.of());
    }

    /** Taken over from a leg: granted it names what was had, else it is open again and says why. */
    ProjectItem answeredBy(CheckoutLeg leg) {
        var granted = leg.state() == LegState.GRANTED;
        return new ProjectItem(
                id,
                offeringId,
                start,
                end,
                wish,
                granted ? ItemStatus.GRANTED : ItemStatus.OPEN,
                checkoutId,
                granted ? leg.bookingId() : null,
                granted ? leg.orderId() : null,
                leg.refusals());
    }
}
