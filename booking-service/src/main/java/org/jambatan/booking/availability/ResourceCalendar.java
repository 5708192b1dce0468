package org.jambatan.booking.availability;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jambatan.booking.resource.Resource;
import org.jambatan.booking.resource.StandingClaim;

/** What blocks the units of one resource. */
final class ResourceCalendar {

    private final int units;
    private final Map<Integer, UnitCalendar> busy = new HashMap<>();

    ResourceCalendar(Resource resource, List<StandingClaim> claims) {
        this.units = resource.units();
        claims.stream()
                .filter(claim -> claim.unit() <= units)
                .forEach(claim -> busy.computeIfAbsent(claim.unit(), unit -> new UnitCalendar())
                        .block(claim.span()));
    }

    /** Whether such a use takes all there is, so that nobody else's gap could go on where it ends. */
    boolean isAllOf(int wanted) {
        return wanted == units;
    }

    /**
     * Up to when so many units are free together from this moment on, each of them all the time: a caller keeps the
     * units they begin with, so one unit's gap does not go on in another's.
     */
    Optional<Instant> freeUntil(Instant from, int wanted) {
        if (busy.isEmpty()) {
            return Optional.of(Instant.MAX);
        }
        var neverBusy = Stream.generate(() -> Instant.MAX).limit(Math.min(wanted, units - busy.size()));
        var free = busy.values().stream().flatMap(unit -> unit.freeUntil(from).stream());
        return Stream.concat(neverBusy, free)
                .sorted(Comparator.reverseOrder())
                .skip(wanted - 1L)
                .findFirst();
    }
}
