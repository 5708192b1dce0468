package org.jambatan.booking.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.resource.Claims;
import org.jambatan.booking.resource.Resource;
import org.jambatan.booking.resource.Resources;
import org.jambatan.booking.resource.Span;
import org.jambatan.booking.resource.StandingClaim;

/** Reads what blocks the resources of many offerings, in one statement for them all. */
@ApplicationScoped
class Calendars {

    private final Resources resources;
    private final Claims claims;

    Calendars(Resources resources, Claims claims) {
        this.resources = resources;
        this.claims = claims;
    }

    /** For each offering the calendars of those resources it may use; fewer than it needs if one can't serve it. */
    Map<UUID, Map<UUID, ResourceCalendar>> of(Collection<Offering> offerings, Span asked) {
        var ids = offerings.stream()
                .flatMap(offering -> offering.needs().keySet().stream())
                .collect(Collectors.toSet());
        var known = resources.findAnyones(ids);
        var blocked = claims
                .standingIn(
                        ids,
                        asked.widened(
                                longest(offerings, Offering::bufferBefore), longest(offerings, Offering::bufferAfter)))
                .stream()
                .collect(Collectors.groupingBy(StandingClaim::resource));
        var calendars = new HashMap<UUID, ResourceCalendar>();
        known.values()
                .forEach(resource -> calendars.put(
                        resource.id(), new ResourceCalendar(resource, blocked.getOrDefault(resource.id(), List.of()))));
        return offerings.stream()
                .collect(Collectors.toMap(Offering::id, offering -> mayUse(offering, known, calendars)));
    }

    private static Map<UUID, ResourceCalendar> mayUse(
            Offering offering, Map<UUID, Resource> known, Map<UUID, ResourceCalendar> calendars) {
        var usable = new HashMap<UUID, ResourceCalendar>();
        offering.needs().forEach((id, units) -> {
            var resource = known.get(id);
            var calendar = calendars.get(id);
            if (resource != null && calendar != null && resource.serves(offering.partnerId(), units)) {
                usable.put(id, calendar);
            }
        });
        return usable;
    }

    private static Duration longest(Collection<Offering> offerings, Function<Offering, Duration> buffer) {
        return offerings.stream().map(buffer).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
