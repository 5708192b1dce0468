package org.jambatan.booking.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.resource.Span;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** Which offerings and what time a caller asks about. */
record AvailabilityQuery(List<UUID> offerings, Span span) {

    private static final int MOST_OFFERINGS = 50;
    private static final Duration LONGEST = Duration.ofDays(92);

    static AvailabilityQuery read(@Nullable List<String> offeringIds, @Nullable String from, @Nullable String to) {
        var query = new Parameters();
        var asked = offeringIds == null ? List.<String>of() : offeringIds;
        if (asked.isEmpty() || asked.size() > MOST_OFFERINGS) {
            query.fault("offeringId", "must be given 1 to " + MOST_OFFERINGS + " times");
        }
        var ids = asked.stream()
                .limit(MOST_OFFERINGS)
                .map(id -> query.uuid("offeringId", id))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var start = query.required("from", query.instant("from", from), () -> Instant.EPOCH);
        var end = query.required("to", query.instant("to", to), () -> Instant.EPOCH.plus(LONGEST));
        query.check();
        if (!start.isBefore(end)) {
            query.fault("to", "must be after from");
        } else if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            query.fault("to", "must be at most " + LONGEST.toDays() + " days after from");
        }
        query.check();
        return new AvailabilityQuery(ids, new Span(start, end));
    }
}
