package org.jambatan.mou.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jambatan.mou.need.Stretch;
import org.jspecify.annotations.Nullable;

/** Days from and until, both included, as they are at home; open where none is named. */
record Period(@Nullable LocalDate from, @Nullable LocalDate until, ZoneId home) {

    Stretch stretch() {
        return new Stretch(
                from == null ? null : from.atStartOfDay(home).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(home).toInstant());
    }

    boolean has(@Nullable Instant time) {
        if (time == null) {
            return false;
        }
        var day = LocalDate.ofInstant(time, home);
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
