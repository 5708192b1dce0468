package org.jambatan.booking.quote;

import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.price.CustomerCategory;

/**
 * What a quote is reckoned on.
 *
 * @param offering in the version that was ordered
 * @param hasBegun whether the work has: no deposit comes before it any more
 */
public record QuoteBasis(
        UUID order,
        UUID customer,
        CustomerCategory category,
        Offering offering,
        LocalDate today,
        Defaults defaults,
        boolean hasBegun) {

    /** What the offering says where the quote does not. */
    public record Defaults(int validDays, int depositPercent) {}
}
