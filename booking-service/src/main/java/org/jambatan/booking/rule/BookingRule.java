package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** One thing that must be so for an item to be booked. */
interface BookingRule {

    /** Why it may not be booked; nothing when this rule is kept or has nothing to say. */
    Optional<Refusal> refusalOf(AskedItem item);
}
