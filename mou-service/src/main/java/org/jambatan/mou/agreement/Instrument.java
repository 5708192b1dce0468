package org.jambatan.mou.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A later paper about an agreement, executed on a day. It changes what the agreement is from {@code from} on, never
 * earlier: so the register of an earlier day answers as it would have answered then.
 *
 * @param until the last day of a suspension, if it has one; the new last day of an extension
 * @param byId the agreement that takes the place of this one
 */
record Instrument(
        UUID id,
        InstrumentKind kind,
        LocalDate executedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID byId,
        @Nullable String reason,
        UUID partnerId,
        String recordedBy,
        Instant recordedAt) {

    /** Instruments in the order in which they were executed; a value of one column. */
    record All(List<Instrument> all) {

        All {
            all = List.copyOf(all);
        }

        All and(Instrument one) {
            return new All(Stream.concat(all.stream(), Stream.of(one)).toList());
        }
    }
}
