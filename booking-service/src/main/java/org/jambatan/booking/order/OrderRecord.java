package org.jambatan.booking.order;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.quote.QuoteLine;
import org.jspecify.annotations.Nullable;

/** What is kept of an order. Its verbs stand in {@link Order}. */
@MappedSuperclass
abstract class OrderRecord {

    @Id
    UUID id;

    UUID customerPartnerId;
    String account;
    UUID providerPartnerId;
    UUID offeringId;

    @JdbcTypeCode(SqlTypes.JSON)
    OrderedOffering offering;

    @JdbcTypeCode(SqlTypes.JSON)
    RequestOrder request;

    @Nullable
    UUID projectId;

    UUID[] programmeIds;

    @Enumerated(EnumType.STRING)
    OrderStatus status;

    Instant statusSince;

    /** How many versions of its quote there are, and which of them is accepted. */
    int quotes;

    @Nullable
    Integer acceptedQuote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Deposit deposit;

    /** The first moment at which an unpaid deposit is late; only while it is due. */
    @Nullable
    Instant lapsesAt;

    /** When the customer was reminded of it. */
    @Nullable
    Instant remindedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Milestone> milestones;

    UUID[] bookingIds;

    /** What is agreed, and once it is done, what it came to. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Money price;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    List<QuoteLine> doneLines;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    SettleOrder settlement;

    @Nullable
    String reason;

    Instant requestedAt;

    @Nullable
    Instant quotedAt;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant deliveredAt;

    @Nullable
    Instant settledAt;

    @Nullable
    Instant releasedAt;

    @Nullable
    Instant endedAt;

    long version;

    @Version
    int lock;
}
