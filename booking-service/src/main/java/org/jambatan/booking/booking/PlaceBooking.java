package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.access.LookUpAccess;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.partner.Partners;
import org.jambatan.booking.project.Projects;
import org.jambatan.booking.resource.Claims;
import org.jambatan.booking.resource.Collision;
import org.jambatan.booking.rule.AskedItem;
import org.jambatan.booking.rule.BookingRules;
import org.jambatan.booking.rule.OfItem;
import org.jambatan.booking.rule.Refusals;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Books all the items of a request or none: asks every rule, claims every resource, and tells all that stands against it. */
@ApplicationScoped
class PlaceBooking {

    private final Offerings offerings;
    private final Partners partners;
    private final LookUpAccess access;
    private final Claims claims;
    private final Bookings bookings;
    private final Projects projects;

    PlaceBooking(
            Offerings offerings,
            Partners partners,
            LookUpAccess access,
            Claims claims,
            Bookings bookings,
            Projects projects) {
        this.offerings = offerings;
        this.partners = partners;
        this.access = access;
        this.claims = claims;
        this.bookings = bookings;
        this.projects = projects;
    }

    Booking place(RequestBooking request, UUID customer, String account, Instant now) {
        var known = partners.find(customer);
        var asked = asked(request, known, now);
        var refusals = refusalsOf(asked, projects.refusalOf(request.projectId(), customer));
        Refused.ifAny("booking", refusals);
        var booking =
                Booking.request(new Booking.Customer(customer, account, programmesOf(asked)), asked, request, now);
        bookings.add(booking);
        return booking;
    }

    private List<AskedItem> asked(RequestBooking request, Optional<Partner> customer, Instant now) {
        var found = offerings.findAnyones(
                request.items().stream().map(RequestedItem::offeringId).toList());
        var dealings = access.of(
                customer,
                found.values().stream().map(Offering::partnerId).distinct().toList());
        return request.items().stream()
                .map(item -> {
                    var offering = Optional.ofNullable(found.get(item.offeringId()));
                    return new AskedItem(
                            Ids.next(),
                            item.offeringId(),
                            offering,
                            customer,
                            offering.map(known -> dealings.to(known.partnerId(), dayAt(known, now)))
                                    .orElse(Access.UNKNOWN),
                            item.start().toInstant(),
                            item.end().toInstant(),
                            now);
                })
                .toList();
    }

    private static LocalDate dayAt(Offering offering, Instant now) {
        return now.atZone(offering.zone()).toLocalDate();
    }

    /** Nothing is locked for a request that a rule refuses; it is still told what stands in its way just now. */
    private List<Refusal> refusalsOf(List<AskedItem> asked, Optional<Refusal> ofProject) {
        var wanted = asked.stream().flatMap(item -> item.claims().stream()).toList();
        var refusals = new ArrayList<Refusal>();
        ofProject.ifPresent(refusals::add);
        var number = 0;
        for (var item : asked) {
            number++;
            for (var refusal : BookingRules.refusalsOf(item)) {
                refusals.add(asked.size() == 1 ? refusal : new OfItem(number, refusal));
            }
        }
        var collisions = refusals.isEmpty() ? claims.claim(wanted) : claims.lookAt(wanted);
        collisions.forEach(collision -> refusals.add(told(collision, asked)));
        return refusals;
    }

    private static Refusal told(Collision collision, List<AskedItem> asked) {
        var refusal = Refusals.of(collision);
        var ids = asked.stream().map(AskedItem::id).toList();
        return asked.size() == 1
                ? refusal
                : new OfItem(ids.indexOf(collision.wanted().holder()) + 1, refusal);
    }

    /** Those in which the customer and at least one provider both take part today, and whose terms are accepted. */
    private static Set<UUID> programmesOf(List<AskedItem> asked) {
        return asked.stream()
                .flatMap(item -> item.access().programmes().stream())
                .collect(Collectors.toSet());
    }
}
