package org.jambatan.booking.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.partner.Partners;
import org.jambatan.booking.resource.Span;

/** Reads, in one transaction, when the offerings of a question are free. */
@ApplicationScoped
class LookForFreeTimes {

    private final Offerings offerings;
    private final Partners partners;
    private final Calendars calendars;
    private final Clock clock;

    LookForFreeTimes(Offerings offerings, Partners partners, Calendars calendars, Clock clock) {
        this.offerings = offerings;
        this.partners = partners;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param mayBeLag whether one of the offerings may have been published without this service having heard */
    record Found(Availability answer, boolean mayBeLag) {}

    @Transactional
    Found answerTo(AvailabilityQuery query) {
        var known = offerings.findAnyones(query.offerings());
        var away = away(known.values());
        var bookable = query.offerings().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .filter(offering ->
                        offering.isPublished() && offering.hasSlots() && !away.contains(offering.partnerId()))
                .toList();
        var ids = bookable.stream().map(Offering::id).toList();
        var others = query.offerings().stream().filter(id -> !ids.contains(id)).toList();
        var mayBeLag = others.stream()
                .anyMatch(id -> Optional.ofNullable(known.get(id))
                        .filter(offering -> !offering.isDraft() || away.contains(offering.partnerId()))
                        .isEmpty());
        return new Found(new Availability(freeTimesOf(bookable, query.span()), others), mayBeLag);
    }

    /** Providers that are suspended or have left: what they published is not to be had, whatever its own state. */
    private Set<UUID> away(Collection<Offering> known) {
        var providers = known.stream().map(Offering::partnerId).distinct().toList();
        return partners.findAll(providers).stream()
                .filter(Partner::isAway)
                .map(Partner::id)
                .collect(Collectors.toSet());
    }

    private List<OfferingAvailability> freeTimesOf(List<Offering> bookable, Span span) {
        var now = clock.instant();
        var blocked = calendars.of(bookable, span);
        return bookable.stream()
                .map(offering ->
                        freeTimesOf(offering, new FreeTimes(offering, calendarsFor(offering.id(), blocked), span, now)))
                .toList();
    }

    private static Map<UUID, ResourceCalendar> calendarsFor(
            UUID offering, Map<UUID, Map<UUID, ResourceCalendar>> blocked) {
        return blocked.getOrDefault(offering, Map.of());
    }

    private static OfferingAvailability freeTimesOf(Offering offering, FreeTimes times) {
        var free = times.all().stream()
                .map(time -> FreeTime.of(time, offering.zone()))
                .toList();
        return new OfferingAvailability(offering.id(), offering.timeZone(), free);
    }
}
