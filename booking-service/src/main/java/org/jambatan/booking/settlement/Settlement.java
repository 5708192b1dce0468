package org.jambatan.booking.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** That one item or order was paid; it is made once and never changes. */
@Entity
class Settlement {

    private static final long THE_ONLY_VERSION = 1;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Due.Kind kind;

    private @Nullable UUID bookingId;
    private @Nullable UUID itemId;
    private @Nullable UUID orderId;
    private UUID customerPartnerId;
    private UUID providerPartnerId;
    private UUID[] programmeIds;
    private @Nullable UUID projectId;
    private BigDecimal amount;
    private String currency;
    private String reference;
    private LocalDate settledOn;
    private Instant settledAt;

    @Version
    private int lock;

    /** For Hibernate. */
    protected Settlement() {}

    static Settlement of(Due due, Payment payment, Instant now) {
        var settlement = new Settlement();
        settlement.id = Ids.next();
        settlement.kind = due.kind();
        settlement.bookingId = due.booking();
        switch (due.kind()) {
            case BOOKING_ITEM -> settlement.itemId = due.thing();
            case ORDER -> settlement.orderId = due.thing();
        }
        settlement.customerPartnerId = due.customer();
        settlement.providerPartnerId = due.provider();
        settlement.programmeIds = due.programmes().toArray(UUID[]::new);
        settlement.projectId = due.project();
        settlement.amount = due.amount().amount();
        settlement.currency = due.amount().currency();
        settlement.reference = payment.reference();
        settlement.settledOn = payment.settledOn();
        settlement.settledAt = now;
        return settlement;
    }

    SettlementRecorded recorded() {
        return new SettlementRecorded(state(), THE_ONLY_VERSION);
    }

    private SettlementState state() {
        return new SettlementState(
                id,
                kind,
                bookingId,
                itemId,
                orderId,
                customerPartnerId,
                List.of(providerPartnerId),
                Arrays.asList(programmeIds),
                projectId,
                new Money(amount, currency),
                reference,
                settledOn,
                settledAt,
                List.of(customerPartnerId, providerPartnerId).stream()
                        .distinct()
                        .toList());
    }

    UUID id() {
        return id;
    }
}
