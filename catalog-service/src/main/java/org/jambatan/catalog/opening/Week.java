package org.jambatan.catalog.opening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jambatan.platform.http.Problem.Violation;
import org.jspecify.annotations.Nullable;

/** The rules among the opening hours of one week. */
public final class Week {

    private Week() {}

    /**
     * What contradicts itself.
     *
     * @param hours may hold incomplete entries, whose own faults are told elsewhere; they are passed over
     */
    @SuppressWarnings("NullAway") // What was read from a body may hold nulls whatever its types say.
    public static List<Violation> faultsOf(List<OpeningHours> hours, @Nullable Integer slotMinutes) {
        var faults = new ArrayList<Violation>();
        for (var i = 0; i < hours.size(); i++) {
            var entry = hours.get(i);
            if (entry == null || !entry.whole()) {
                continue;
            }
            var at = "openingHours[" + i + "]";
            if (new HashSet<>(entry.days()).size() < entry.days().size()) {
                faults.add(new Violation(at + ".days", "must not name a day twice"));
            }
            if (entry.minutes() <= 0) {
                faults.add(new Violation(at + ".closes", "must be later than opens"));
            } else if (slotMinutes != null && entry.minutes() < slotMinutes) {
                faults.add(new Violation(at, "is shorter than one slot"));
            }
            for (var j = 0; j < i; j++) {
                if (sameTime(entry, hours.get(j))) {
                    faults.add(new Violation(at, "overlaps openingHours[" + j + "]"));
                }
            }
        }
        return faults;
    }

    @SuppressWarnings("NullAway")
    private static boolean sameTime(OpeningHours one, OpeningHours other) {
        return other != null
                && other.whole()
                && other.days().stream().anyMatch(one.days()::contains)
                && one.meets(other);
    }
}
