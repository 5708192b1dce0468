package org.jambatan.booking.rule;

import org.jambatan.booking.resource.Collision;
import org.jambatan.booking.resource.HeldFor;
import org.jambatan.platform.problem.Refusal;

/** What a collision of claims means to who wanted to book. */
public final class Refusals {

    private Refusals() {}

    public static Refusal of(Collision collision) {
        return switch (collision.because()) {
            case NOT_THERE -> new ResourceNotThere(collision.wanted().resource());
            case CLAIMED_TOGETHER -> new TakenTogether();
            case CLAIMED -> {
                var standing = collision.standing();
                if (standing == null) {
                    throw new IllegalStateException("A claim in the way must be named.");
                }
                yield standing.heldFor() == HeldFor.CLOSING ? new Closed(standing) : new SlotTaken(standing);
            }
        };
    }
}
