package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.access.LookUpAccess;
import org.jambatan.booking.agreement.Agreements;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.orderrule.AskedOrder;
import org.jambatan.booking.orderrule.AskedOrder.Cover;
import org.jambatan.booking.orderrule.AskedOrder.Wish;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.partner.Partners;

/** Looks up, for a request, all that the rules look at. */
@ApplicationScoped
class AskedOrders {

    private final Offerings offerings;
    private final Partners partners;
    private final LookUpAccess access;
    private final Agreements agreements;

    AskedOrders(Offerings offerings, Partners partners, LookUpAccess access, Agreements agreements) {
        this.offerings = offerings;
        this.partners = partners;
        this.access = access;
        this.agreements = agreements;
    }

    AskedOrder of(RequestOrder request, UUID customerPartner, Instant now) {
        var offering = Optional.ofNullable(
                offerings.findAnyones(List.of(request.offeringId())).get(request.offeringId()));
        var customer = partners.find(customerPartner);
        var today = offering.map(known -> now.atZone(known.zone()).toLocalDate())
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        return new AskedOrder(
                request.offeringId(),
                offering,
                customer,
                accessOf(customer, offering, today),
                new Wish(request.answers(), request.placement(), request.ethicsApproval()),
                coverOf(request, customerPartner, offering, today),
                today);
    }

    private Access accessOf(Optional<Partner> customer, Optional<Offering> offering, LocalDate today) {
        return offering.map(
                        known -> access.of(customer, List.of(known.partnerId())).to(known.partnerId(), today))
                .orElse(Access.UNKNOWN);
    }

    /** A placement is covered on its first and its last day; other work begins today. */
    private Cover coverOf(RequestOrder request, UUID customer, Optional<Offering> offering, LocalDate today) {
        var agreement = request.agreementId();
        if (agreement == null) {
            return Cover.NOT_NAMED;
        }
        if (!agreements.known(agreement)) {
            return Cover.UNKNOWN;
        }
        var parties = Stream.concat(Stream.of(customer), offering.map(Offering::partnerId).stream())
                .collect(Collectors.toSet());
        return daysOf(request, today).allMatch(day -> agreements.inForce(agreement, parties, day))
                ? Cover.IN_FORCE
                : Cover.NOT_IN_FORCE;
    }

    private static Stream<LocalDate> daysOf(RequestOrder request, LocalDate today) {
        var days = request.placement() == null
                ? List.<LocalDate>of()
                : request.placement().ends();
        return days.isEmpty() ? Stream.of(today) : days.stream();
    }
}
