package org.jambatan.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** RFC 3339 times and dates of the years 1900 to 2200; beyond them PostgreSQL and arithmetic fail in odd ways. */
final class BoundedTime<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parse;
    private final ToIntFunction<T> year;
    private final String form;

    private BoundedTime(Class<T> type, Function<String, T> parse, ToIntFunction<T> year, String form) {
        super(type);
        this.type = type;
        this.parse = parse;
        this.year = year;
        this.form = form;
    }

    static JsonDeserializer<OffsetDateTime> withOffset() {
        return new BoundedTime<>(
                OffsetDateTime.class,
                OffsetDateTime::parse,
                OffsetDateTime::getYear,
                "a time with its offset (RFC 3339)");
    }

    static JsonDeserializer<Instant> instants() {
        return new BoundedTime<>(
                Instant.class,
                text -> OffsetDateTime.parse(text).toInstant(),
                instant -> instant.atOffset(java.time.ZoneOffset.UTC).getYear(),
                "a time with its offset (RFC 3339)");
    }

    static JsonDeserializer<LocalDate> dates() {
        return new BoundedTime<>(LocalDate.class, LocalDate::parse, LocalDate::getYear, "a date (YYYY-MM-DD)");
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(type, parser);
        }
        try {
            var time = parse.apply(parser.getText());
            if (year.applyAsInt(time) >= 1900 && year.applyAsInt(time) <= 2200) {
                return time;
            }
        } catch (DateTimeException ignored) {
            // Told below, in the same words as a year out of range.
        }
        return (T) context.handleWeirdStringValue(type, parser.getText(), "must be " + form + ", 1900 to 2200");
    }
}
