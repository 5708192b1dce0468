package org.jambatan.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jambatan.platform.http.Problem.Violation;
import org.jspecify.annotations.Nullable;

/** Collects every fault of one body instead of stopping at the first, so that a client can mend them all at once. */
final class Faults extends DeserializationProblemHandler {

    /** Where a reader of JSON finds them, for what no handler of the parser is told of. */
    static final String KEY = Faults.class.getName();

    private final List<Violation> found = new ArrayList<>();
    /** The fields that have a fault, and everything that holds one: a body may have as many faults as it has bytes. */
    private final Set<String> concerned = new HashSet<>();

    List<Violation> found() {
        return List.copyOf(found);
    }

    /** Whether this field, or anything in it, has a fault already. */
    boolean concerns(String field) {
        return concerned.contains(field);
    }

    private void note(String field, String message) {
        found.add(new Violation(field, message));
        for (var end = field.length(); end > 0; end = field.lastIndexOf('.', end - 1)) {
            concerned.add(field.substring(0, end));
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        note(fieldAt(parser), "is not a known field");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        return fault(context, target, target.isEnum() ? oneOf(target) : own(message));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) {
        return fault(context, target, "must be " + nameOf(target));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
            throws IOException {
        var answer = fault(context, target.getRawClass(), "must be " + nameOf(target.getRawClass()));
        parser.skipChildren();
        return answer;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        var answer = fault(context, target, "must be " + nameOf(target));
        parser.skipChildren();
        return answer;
    }

    /** A member that is not there, of an object that has been read to its end; the answer stands in for it. */
    Object missing(DeserializationContext context, String member, Class<?> primitive) {
        var holder = fieldAt(context.getParser());
        note(holder.equals("body") ? member : holder + "." + member, "is required");
        return zero(primitive);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> target, Object argument, Throwable failure) {
        var reason = failure.getCause() == null ? failure : failure.getCause();
        return fault(
                context,
                target,
                reason instanceof IllegalArgumentException ? String.valueOf(reason.getMessage()) : "cannot be read");
    }

    private @Nullable Object fault(DeserializationContext context, Class<?> target, String message) {
        note(fieldAt(context.getParser()), message);
        return target.isPrimitive()
                ? context.getTypeFactory().constructType(target).isPrimitive() ? zero(target) : null
                : null;
    }

    private static Object zero(Class<?> primitive) {
        if (primitive == boolean.class) {
            return false;
        }
        if (primitive == long.class) {
            return 0L;
        }
        return primitive == double.class ? (Object) 0d : (Object) 0;
    }

    private static String fieldAt(JsonParser parser) {
        var pointer = parser.getParsingContext().pathAsPointer().toString();
        if (pointer.isEmpty()) {
            return "body";
        }
        return pointer.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    }

    private static String own(String message) {
        return message.startsWith("must") || message.startsWith("holds") ? message : "is not valid";
    }

    private static String oneOf(Class<?> target) {
        return "must be one of " + Arrays.toString(target.getEnumConstants());
    }

    private static String nameOf(Class<?> target) {
        if (target == String.class || target.isEnum() || target.getName().startsWith("java.time.")) {
            return "a string";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return target == java.math.BigDecimal.class ? "a number" : "a whole number";
        }
        return java.util.Collection.class.isAssignableFrom(target) ? "a list" : "an object";
    }
}
