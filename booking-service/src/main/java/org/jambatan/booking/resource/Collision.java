package org.jambatan.booking.resource;

import org.jspecify.annotations.Nullable;

/**
 * Why a wanted claim could not be had.
 *
 * @param standing the claim in its way; none unless {@code because} is {@code CLAIMED}
 */
public record Collision(
        Claim wanted, Because because, @Nullable StandingClaim standing) {

    /** The reason. */
    public enum Because {
        /** Somebody else's claim stands. */
        CLAIMED,
        /** Another claim of the same command takes the place. */
        CLAIMED_TOGETHER,
        /** There is no such resource of this owner, or it has fewer units. */
        NOT_THERE
    }
}
