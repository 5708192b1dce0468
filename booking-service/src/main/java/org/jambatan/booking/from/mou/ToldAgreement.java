package org.jambatan.booking.from.mou;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.booking.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as mou-service tells of it; the names are the event's. What was told before its days were is taken to be
 * what it was then, from the day it was to begin until the day it was to end.
 */
public record ToldAgreement(
        UUID id,
        String legalState,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable List<Agreement.Interval> intervals,
        @Nullable List<UUID> bound,
        List<UUID> partners) {

    Agreement agreement() {
        return new Agreement(
                id,
                Objects.requireNonNullElse(bound, partners),
                Objects.requireNonNullElseGet(
                        intervals, () -> List.of(new Agreement.Interval(legalState, effectiveFrom, effectiveUntil))));
    }
}
