package org.jambatan.booking.resource;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units of one resource wanted for a time, buffers included.
 *
 * @param holder what holds them, such as a booking's item; releasing names it again
 * @param owner the institution whose resource it must be
 * @param expiresAt when it ends by itself; none for a claim that stands until released
 */
public record Claim(
        UUID holder,
        HeldFor heldFor,
        UUID owner,
        UUID resource,
        int units,
        Span span,
        @Nullable Instant expiresAt) {

    /** By resource, as the locks are taken, and then in time. */
    static final Comparator<Claim> IN_ORDER = Comparator.comparing((Claim claim) -> claim.resource.toString())
            .thenComparing(claim -> claim.span.start())
            .thenComparing(claim -> claim.holder.toString());
}
