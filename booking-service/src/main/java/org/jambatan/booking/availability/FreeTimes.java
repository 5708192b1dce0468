package org.jambatan.booking.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Opening;
import org.jambatan.booking.resource.Span;

/**
 * The free times of one offering: every time that keeps the grid inside one of them can be booked, and no other.
 *
 * <p>Each is as long as it can be. Where there are several units two may overlap, for each is one unit's: together
 * they would promise a time that no single unit has.
 */
final class FreeTimes {

    private final Offering offering;
    private final Map<UUID, ResourceCalendar> calendars;
    private final Instant notBefore;
    private final Instant notAfter;
    private final boolean takesEverything;

    /**
     * @param calendars of the resources the offering uses
     * @param asked the time looked at; lead time and horizon narrow it
     */
    FreeTimes(Offering offering, Map<UUID, ResourceCalendar> calendars, Span asked, Instant now) {
        this.offering = offering;
        this.calendars = calendars;
        this.notBefore = Collections.max(List.of(asked.start(), offering.earliestStart(now)));
        this.notAfter = Collections.min(List.of(asked.end(), offering.latestEnd(now)));
        this.takesEverything = offering.needs().entrySet().stream()
                .allMatch(need -> Optional.ofNullable(calendars.get(need.getKey()))
                        .filter(calendar -> calendar.isAllOf(need.getValue()))
                        .isPresent());
    }

    List<Span> all() {
        if (!notBefore.isBefore(notAfter)
                || !calendars.keySet().containsAll(offering.needs().keySet())) {
            return List.of();
        }
        return offering.openingsBetween(notBefore, notAfter).stream()
                .flatMap(opening -> in(opening).stream())
                .toList();
    }

    private List<Span> in(Opening opening) {
        var found = new ArrayList<Span>();
        var slot = offering.slot();
        var last = Collections.min(List.of(opening.end(), notAfter));
        var covered = Instant.MIN;
        for (var start = firstOnGrid(opening); start.isBefore(last); ) {
            var end = endOf(start, last);
            // A later start that ends no later lies inside what has been found already.
            if (end.isPresent() && end.get().isAfter(covered)) {
                covered = end.get();
                found.add(new Span(start, covered));
            }
            // Where a use takes every unit there is one gap at a time, and the next can't begin before this one ends.
            start = end.isPresent() && takesEverything ? end.get() : start.plus(slot);
        }
        return found;
    }

    private Instant firstOnGrid(Opening opening) {
        if (!notBefore.isAfter(opening.start())) {
            return opening.start();
        }
        var slot = offering.slot();
        var whole = Duration.between(opening.start(), notBefore).dividedBy(slot);
        var at = opening.start().plus(slot.multipliedBy(whole));
        return at.isBefore(notBefore) ? at.plus(slot) : at;
    }

    /** The latest end on the grid that a booking from this start can have; nothing when not even one slot is free. */
    private Optional<Instant> endOf(Instant start, Instant last) {
        var end = last;
        for (var need : offering.needs().entrySet()) {
            var calendar = calendars.get(need.getKey());
            var free = calendar == null
                    ? Optional.<Instant>empty()
                    : calendar.freeUntil(start.minus(offering.bufferBefore()), need.getValue());
            if (free.isEmpty()) {
                return Optional.empty();
            }
            // Comparing with the buffer added to `end`, since the far future minus a buffer would overflow.
            if (free.get().isBefore(end.plus(offering.bufferAfter()))) {
                end = free.get().minus(offering.bufferAfter());
            }
        }
        var slots = end.isAfter(start) ? Duration.between(start, end).dividedBy(offering.slot()) : 0;
        return slots == 0
                ? Optional.empty()
                : Optional.of(start.plus(offering.slot().multipliedBy(slots)));
    }
}
