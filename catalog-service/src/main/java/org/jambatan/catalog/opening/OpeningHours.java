package org.jambatan.catalog.opening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;

/** The same hours on some days of the week, in the facility's local time; {@code 24:00} is the end of the day. */
public record OpeningHours(
        @NotNull @Size(min = 1, max = 7) List<@NotNull DayOfWeek> days,

        @NotNull @Pattern(regexp = OPENS, message = "must be a time of day like 09:00")
        String opens,

        @NotNull @Pattern(regexp = CLOSES, message = "must be a time of day like 17:00, or 24:00")
        String closes) {

    private static final String OPENS = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String CLOSES = OPENS + "|24:00";

    @SuppressWarnings("NullAway") // What was read from a body may hold nulls whatever its types say.
    boolean whole() {
        return days != null
                && opens != null
                && closes != null
                && days.stream().noneMatch(Objects::isNull)
                && opens.matches(OPENS)
                && closes.matches(CLOSES);
    }

    int opensAt() {
        return minuteOf(opens);
    }

    int closesAt() {
        return minuteOf(closes);
    }

    int minutes() {
        return closesAt() - opensAt();
    }

    boolean meets(OpeningHours other) {
        return opensAt() < other.closesAt() && other.opensAt() < closesAt();
    }

    private static int minuteOf(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
