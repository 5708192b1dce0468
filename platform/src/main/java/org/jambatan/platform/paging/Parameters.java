package org.jambatan.platform.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters from text and gathers every fault: JAX-RS itself would answer 404 to the first bad one.
 *
 * <pre>{@code
 * var query = new Parameters();
 * var from = query.instant("from", fromText);
 * query.check();
 * }</pre>
 */
public final class Parameters {

    private final List<Violation> faults = new ArrayList<>();

    public Optional<UUID> uuid(String name, @Nullable String text) {
        return read(name, text, "must be a UUID", value -> {
            if (value.length() != 36) {
                throw new IllegalArgumentException();
            }
            return UUID.fromString(value);
        });
    }

    public Optional<Instant> instant(String name, @Nullable String text) {
        return read(
                name, text, "must be a time with its offset (RFC 3339), 1900 to 2200; '+' is written %2B", value -> {
                    var time = OffsetDateTime.parse(value);
                    requireYear(time.getYear());
                    return time.toInstant();
                });
    }

    public Optional<LocalDate> date(String name, @Nullable String text) {
        return read(name, text, "must be a date (YYYY-MM-DD), 1900 to 2200", value -> {
            var date = LocalDate.parse(value);
            requireYear(date.getYear());
            return date;
        });
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, @Nullable String text, Class<E> type) {
        return read(
                name,
                text,
                "must be one of " + Arrays.toString(type.getEnumConstants()),
                value -> Enum.valueOf(type, value));
    }

    public Optional<Boolean> flag(String name, @Nullable String text) {
        return read(name, text, "must be true or false", value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    public Optional<Integer> number(String name, @Nullable String text, int min, int max) {
        return read(name, text, "must be a whole number from " + min + " to " + max, value -> {
            var number = Integer.parseInt(value);
            if (number < min || number > max) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    public Optional<String> text(String name, @Nullable String text, int longest) {
        return read(name, text, "must have at most " + longest + " characters and no control characters", value -> {
            if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException();
            }
            return value;
        });
    }

    /** The value, or a fault noted and a stand-in that {@link #check} never lets through. */
    public <T> T required(String name, Optional<T> value, Supplier<T> standIn) {
        if (value.isEmpty() && faults.stream().noneMatch(fault -> fault.field().equals(name))) {
            faults.add(new Violation(name, "is required"));
        }
        return value.orElseGet(standIn);
    }

    public void fault(String name, String message) {
        faults.add(new Violation(name, message));
    }

    /** Throws {@link Invalid} naming every fault found so far. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private <T> Optional<T> read(String name, @Nullable String text, String rule, Function<String, T> parse) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            faults.add(new Violation(name, rule));
            return Optional.empty();
        }
    }

    private static void requireYear(int year) {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException();
        }
    }
}
