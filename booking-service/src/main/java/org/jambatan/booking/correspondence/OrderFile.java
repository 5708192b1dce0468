package org.jambatan.booking.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.order.OrderSide;
import org.jspecify.annotations.Nullable;

/** A file one side of an order has handed over. Its bytes are elsewhere, under the same id. */
@Entity
class OrderFile {

    @Id
    private UUID id;

    private UUID orderId;
    private String name;
    private String mediaType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private OrderSide side;

    private String account;
    private boolean result;
    private Instant uploadedAt;
    private @Nullable Instant withdrawnAt;
    private long version;

    @Version
    private int lock;

    /** For Hibernate. */
    protected OrderFile() {}

    static OrderFile handedOver(HandOverFile file, OrderSide side, String account, Instant now) {
        var made = new OrderFile();
        made.id = file.content();
        made.orderId = file.order();
        made.name = file.name();
        made.mediaType = file.type().mediaType();
        made.size = file.size();
        made.sha256 = file.sha256();
        made.side = side;
        made.account = account;
        made.result = file.result();
        made.uploadedAt = now;
        made.version = 1;
        return made;
    }

    void withdraw(Instant now) {
        if (isWithdrawn()) {
            throw new IllegalStateException(id + " is withdrawn already");
        }
        withdrawnAt = now;
        version++;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    UUID orderId() {
        return orderId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    OrderSide side() {
        return side;
    }

    String account() {
        return account;
    }

    boolean isResult() {
        return result;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    long version() {
        return version;
    }
}
