package org.jambatan.booking.orderrule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Ordering;
import org.jambatan.booking.partner.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Work somebody asks for, with all that the rules look at.
 *
 * @param offering as this service knows it; none if it does not
 * @param customer as this service knows them; none if it does not
 * @param access the customer's to the offering's provider
 * @param today as the offering's place counts days
 */
public record AskedOrder(
        UUID offeringId,
        Optional<Offering> offering,
        Optional<Partner> customer,
        Access access,
        Wish wish,
        Cover cover,
        LocalDate today) {

    /** What the customer says of it. */
    public record Wish(
            List<GivenAnswer> answers,
            @Nullable Placement placement,
            @Nullable String ethicsApproval) {}

    /** What the agreement is that the customer says covers it. */
    public enum Cover {
        NOT_NAMED,
        UNKNOWN,
        NOT_IN_FORCE,
        IN_FORCE
    }

    /** The offering, where it is one that takes orders: the rules about what is ordered have nothing to say of others. */
    Optional<Offering> ordered() {
        return offering.filter(Offering::isOrdered);
    }

    Optional<Ordering> terms() {
        return ordered().map(Offering::orderTerms);
    }
}
