package org.jambatan.catalog.offering;

import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** Only equipment and facilities of the own institution can be used. */
record ResourceUnknown(UUID resource) implements Refusal {

    @Override
    public String code() {
        return "resource-unknown";
    }

    @Override
    public String detail() {
        return "Your institution has no equipment and no facility " + resource + ".";
    }
}
