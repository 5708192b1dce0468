package org.jambatan.booking.booking;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.price.CustomerCategory;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.price.Price;
import org.jambatan.booking.rule.AskedItem;
import org.jambatan.booking.settlement.Payment;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One time on one offering; what it cost and how it was called then stays with it. */
@Entity
class BookingItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id")
    @SuppressWarnings("unused") // Hibernate writes it.
    private Booking booking;

    @SuppressWarnings("unused") // Hibernate sorts by it.
    private int position;

    private UUID offeringId;
    private long offeringVersion;

    @Convert(converter = NameColumn.class)
    private Translated offeringName;

    private UUID facilityId;
    private UUID[] resourceIds;
    private UUID providerPartnerId;
    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private Instant statusSince;
    private BigDecimal priceAmount;
    private String priceCurrency;

    @Enumerated(EnumType.STRING)
    private CustomerCategory priceCategory;

    private String priceUnit;
    private Instant freeUntil;
    private boolean cancelledLate;
    private @Nullable Instant usedUntil;
    private @Nullable Integer usedMinutes;
    private @Nullable BigDecimal usedQuantity;
    private @Nullable String usedUnit;
    private @Nullable BigDecimal agreedAmount;
    private @Nullable String loweredBecause;
    private @Nullable LocalDate settledOn;
    private @Nullable String settlementReference;

    /** For Hibernate. */
    protected BookingItem() {}

    static BookingItem of(Booking booking, int position, AskedItem asked, Offering offering, Price price) {
        var item = new BookingItem();
        item.id = asked.id();
        item.booking = booking;
        item.position = position;
        item.offeringId = offering.id();
        item.offeringVersion = offering.offeringVersion();
        item.offeringName = offering.name();
        item.facilityId = offering.facilityId();
        item.resourceIds = offering.needs().keySet().stream().sorted().toArray(UUID[]::new);
        item.providerPartnerId = offering.partnerId();
        item.startsAt = asked.start();
        item.endsAt = asked.end();
        item.timeZone = offering.timeZone();
        item.status = offering.needsApproval() ? ItemStatus.PENDING : ItemStatus.CONFIRMED;
        item.statusSince = asked.now();
        item.priceAmount = price.amount().amount();
        item.priceCurrency = price.amount().currency();
        item.priceCategory = price.category();
        item.priceUnit = price.unit();
        item.freeUntil = offering.freeToCancelUntil(asked.start());
        return item;
    }

    void confirm(Instant now) {
        become(ItemStatus.CONFIRMED, now);
    }

    void reject(Instant now) {
        become(ItemStatus.REJECTED, now);
    }

    /** A cancellation by the customer after the free time is on record as late; what it costs is the provider's word. */
    void cancel(Instant now, boolean byCustomer) {
        cancelledLate = byCustomer && status == ItemStatus.CONFIRMED && now.isAfter(freeUntil);
        become(ItemStatus.CANCELLED, now);
    }

    /** Where nobody checked in, its use begins and ends with this one word. */
    void complete(Completion completion, Instant now) {
        if (status == ItemStatus.CONFIRMED) {
            become(ItemStatus.IN_USE, now);
        }
        become(ItemStatus.COMPLETED, now);
        usedUntil = completion.until();
        var used = completion.used();
        if (used != null) {
            usedMinutes = used.minutes();
            usedQuantity = used.quantity();
            usedUnit = used.unit();
        }
        var lowered = completion.lowered();
        if (lowered != null) {
            agreedAmount = priceAmount;
            priceAmount = completion.loweredTo().orElseThrow();
            loweredBecause = lowered.reason();
        }
    }

    void settle(Payment payment, Instant now) {
        become(ItemStatus.SETTLED, now);
        settledOn = payment.settledOn();
        settlementReference = payment.reference();
    }

    private void become(ItemStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(id + " is " + status + " and can't become " + next);
        }
        status = next;
        statusSince = now;
    }

    boolean isProvidedBy(UUID partner) {
        return providerPartnerId.equals(partner);
    }

    boolean isPending() {
        return status == ItemStatus.PENDING;
    }

    boolean isCancellable() {
        return status.mayBecome(ItemStatus.CANCELLED);
    }

    boolean isCompletable() {
        return status == ItemStatus.CONFIRMED || status == ItemStatus.IN_USE;
    }

    /** Whether some of its time is over, so that it can have been used. */
    boolean isUnderWay(Instant now) {
        return startsAt.isBefore(now);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    UUID id() {
        return id;
    }

    UUID offeringId() {
        return offeringId;
    }

    long offeringVersion() {
        return offeringVersion;
    }

    Translated offeringName() {
        return offeringName;
    }

    UUID facilityId() {
        return facilityId;
    }

    List<UUID> resourceIds() {
        return Arrays.asList(resourceIds);
    }

    UUID providerPartnerId() {
        return providerPartnerId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    ItemStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    Money price() {
        return new Money(priceAmount, priceCurrency);
    }

    CustomerCategory priceCategory() {
        return priceCategory;
    }

    String priceUnit() {
        return priceUnit;
    }

    Instant freeUntil() {
        return freeUntil;
    }

    Optional<Instant> usedUntil() {
        return Optional.ofNullable(usedUntil);
    }

    Optional<BookingUse> used() {
        return usedMinutes == null && usedQuantity == null
                ? Optional.empty()
                : Optional.of(new BookingUse(usedMinutes, usedQuantity, usedUnit));
    }

    Optional<BookingLowering> lowered() {
        return agreedAmount == null || loweredBecause == null
                ? Optional.empty()
                : Optional.of(new BookingLowering(new Money(agreedAmount, priceCurrency), loweredBecause));
    }

    Optional<BookingPayment> payment() {
        return settledOn == null || settlementReference == null
                ? Optional.empty()
                : Optional.of(new BookingPayment(settlementReference, settledOn));
    }

    /** Nothing was used and nothing is owed; what a late cancellation costs is between the two sides. */
    boolean hasFallenAway() {
        return switch (status) {
            case REJECTED, EXPIRED -> true;
            case CANCELLED -> !cancelledLate;
            default -> false;
        };
    }

    boolean isCancelledLate() {
        return cancelledLate;
    }
}
