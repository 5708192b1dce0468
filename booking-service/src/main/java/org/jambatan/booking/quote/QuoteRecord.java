package org.jambatan.booking.quote;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of a version of a quote. Its verbs stand in {@link Quote}. */
@MappedSuperclass
abstract class QuoteRecord {

    @Id
    UUID id;

    UUID orderId;
    UUID customerPartnerId;
    UUID providerPartnerId;
    int number;

    @Enumerated(EnumType.STRING)
    QuoteStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    QuoteContent content;

    Instant madeAt;

    /** The first moment after its last day, as the offering's place counts days. */
    Instant expiresAt;

    @Nullable
    Instant acceptedAt;

    long version;

    @Version
    int lock;
}
