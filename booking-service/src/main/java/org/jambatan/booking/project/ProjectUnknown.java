package org.jambatan.booking.project;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/**
 * What is booked or ordered for a project is for an open one of the customer's own; another's is as good as none.
 *
 * @param mayBeLag unless it is known and is another's or closed, the news of it may be on its way
 */
record ProjectUnknown(UUID project, boolean mayBeLag) implements Refusal {

    @Override
    public String code() {
        return "project-unknown";
    }

    @Override
    public String detail() {
        return "There is no open project " + project + " of your partner's.";
    }
}
