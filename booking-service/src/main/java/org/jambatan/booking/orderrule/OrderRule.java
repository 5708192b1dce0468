package org.jambatan.booking.orderrule;

import java.util.List;
import org.jambatan.platform.problem.Refusal;

/** One thing that must be so for work to be ordered. */
interface OrderRule {

    /** Why it may not be ordered; nothing when this rule is kept or has nothing to say. */
    List<? extends Refusal> refusalsOf(AskedOrder order);
}
