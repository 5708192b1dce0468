package org.jambatan.mou.project;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.figures.KnownOffering;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Something the project wishes to have.
 *
 * @param offeringName what the offering was called when this was wished for
 * @param wish what is asked for an order; none for a time
 * @param checkoutId the checkout it was last asked in
 * @param refusals why it was not to be had then
 */
record ProjectItem(
        UUID id,
        UUID offeringId,
        @Nullable Translated offeringName,
        @Nullable UUID providerPartnerId,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable OrderWish wish,
        ItemStatus status,
        @Nullable UUID checkoutId,
        @Nullable UUID bookingId,
        @Nullable UUID orderId,
        List<LegRefusal> refusals) {

    static ProjectItem of(UUID id, AddProjectItem input, KnownOffering offering) {
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
                id,
                offering.id(),
                offering.name(),
                offering.partnerId(),
                input.start(),
                input.end(),
                wish,
                ItemStatus.OPEN,
                null,
                null,
                null,
                List.of());
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
        return with(ItemStatus.ASKED, checkout, null, null, List.of());
    }

    /** Taken over from a leg: granted it names what was had, else it is open again and says why. */
    ProjectItem answeredBy(CheckoutLeg leg) {
        var granted = leg.state() == LegState.GRANTED;
        return with(
                granted ? ItemStatus.GRANTED : ItemStatus.OPEN,
                checkoutId,
                granted ? leg.bookingId() : null,
                granted ? leg.orderId() : null,
                leg.refusals());
    }

    private ProjectItem with(
            ItemStatus next,
            @Nullable UUID checkout,
            @Nullable UUID booking,
            @Nullable UUID order,
            List<LegRefusal> because) {
        return new ProjectItem(
                id,
                offeringId,
                offeringName,
                providerPartnerId,
                start,
                end,
                wish,
                next,
                checkout,
                booking,
                order,
                because);
    }
}
