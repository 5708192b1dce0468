package org.jambatan.booking.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.price.CustomerCategory;
import org.jambatan.booking.price.Price;
import org.jambatan.booking.price.Stay;
import org.jambatan.booking.resource.Claim;
import org.jambatan.booking.resource.HeldFor;
import org.jambatan.booking.resource.Span;

/**
 * One item somebody asks for, with all that the rules look at.
 *
 * @param id the id it will have
 * @param offering as this service knows it; none if it does not
 * @param customer as this service knows them; none if it does not
 * @param access the customer's to the offering's provider
 */
public record AskedItem(
        UUID id,
        UUID offeringId,
        Optional<Offering> offering,
        Optional<Partner> customer,
        Access access,
        Instant start,
        Instant end,
        Instant now) {

    /** The offering, where it is one that is had by the slot: the rules about time have nothing to say of others. */
    Optional<Offering> withSlots() {
        return offering.filter(Offering::hasSlots);
    }

    /** What it costs the customer; none where the tariff has no line for them. */
    public Optional<Price> price() {
        return offering.flatMap(known -> customer.flatMap(paying -> {
            var category = CustomerCategory.of(paying, known.partnerId(), known.providerCountry());
            return known.priceList().priceOf(stayAt(known), category);
        }));
    }

    /** What must be claimed for it: every resource the offering uses, buffers included. */
    public List<Claim> claims() {
        return withSlots().stream()
                .flatMap(known -> {
                    var span = new Span(start, end).widened(known.bufferBefore(), known.bufferAfter());
                    return known.needs().entrySet().stream()
                            .map(need -> new Claim(
                                    id,
                                    HeldFor.BOOKING,
                                    known.partnerId(),
                                    need.getKey(),
                                    need.getValue(),
                                    span,
                                    null));
                })
                .toList();
    }

    private Stay stayAt(Offering known) {
        var fills = known.openingAround(start, end)
                .filter(opening -> opening.isFilledBy(start, end))
                .isPresent();
        return new Stay(start, end, known.zone(), fills);
    }
}
