package org.jambatan.booking.availability;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Offerings;
import org.jambatan.booking.resource.Span;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/availability")
@RunOnVirtualThread
class AvailabilityResource {

    private final Offerings offerings;
    private final Calendars calendars;
    private final Clock clock;

    AvailabilityResource(Offerings offerings, Calendars calendars, Clock clock) {
        this.offerings = offerings;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "When published offerings are free",
            description =
                    "Up to 50 offerings (`offeringId` repeated) over at most 92 days. Every time on the grid inside one of the `free` times can be booked.")
    public Availability read(
            @QueryParam("offeringId") @Nullable List<String> offeringId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var query = AvailabilityQuery.read(offeringId, from, to);
        var found = offerings.findAnyones(query.offerings());
        var bookable = query.offerings().stream()
                .filter(id -> found.containsKey(id) && isBookable(found.get(id)))
                .toList();
        var items = freeTimesOf(bookable.stream().map(found::get).toList(), query.span());
        return new Availability(
                items,
                query.offerings().stream().filter(id -> !bookable.contains(id)).toList());
    }

    private static boolean isBookable(@Nullable Offering offering) {
        return offering != null && offering.isPublished() && offering.hasSlots();
    }

    private List<OfferingAvailability> freeTimesOf(List<Offering> bookable, Span span) {
        var now = clock.instant();
        var blocked = calendars.of(bookable, span);
        return bookable.stream()
                .map(offering -> {
                    var resources = blocked.getOrDefault(offering.id(), java.util.Map.of());
                    var free = new FreeTimes(offering, resources, span, now)
                            .all().stream()
                                    .map(time -> FreeTime.of(time, offering.zone()))
                                    .toList();
                    return new OfferingAvailability(offering.id(), offering.timeZone(), free);
                })
                .toList();
    }
}
