package org.jambatan.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Completes the schemas of records. In what is answered, a component that is not {@code @Nullable} is always there, and
 * that is {@code required}; the scanner knows only Bean Validation, which answers do not have. In what is only taken,
 * unknown members are refused, and that is {@code additionalProperties: false}.
 */
final class RecordSchemas {

    private final Map<String, Schema> schemas;
    private final Map<String, Class<?>> answered = new TreeMap<>();
    private final Map<String, Class<?>> taken = new TreeMap<>();

    RecordSchemas(@Nullable Map<String, Schema> schemas) {
        this.schemas = schemas == null ? Map.of() : schemas;
    }

    void answered(Type type) {
        walk(type, answered, new HashSet<>());
    }

    void taken(Type type) {
        walk(type, taken, new HashSet<>());
    }

    void complete() {
        answered.forEach((name, type) -> requireIn(schemas.get(name), type));
        taken.forEach((name, type) -> {
            var schema = schemas.get(name);
            if (schema != null && !answered.containsKey(name) && schema.getProperties() != null) {
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            }
        });
    }

    private void walk(Type type, Map<String, Class<?>> found, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                walk(argument, found, seen);
            }
            var raw = (Class<?>) generic.getRawType();
            if (raw.isRecord()) {
                found.put(nameOf(raw) + namesOf(generic.getActualTypeArguments()), raw);
                components(raw, found, seen);
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                found.put(nameOf(plain), plain);
                components(plain, found, seen);
            } else if (plain.isSealed()) {
                for (var kind : plain.getPermittedSubclasses()) {
                    walk(kind, found, seen);
                }
            }
        }
    }

    private void components(Class<?> type, Map<String, Class<?>> found, Set<Type> seen) {
        for (var component : type.getRecordComponents()) {
            walk(component.getGenericType(), found, seen);
        }
    }

    private static void requireIn(@Nullable Schema schema, Class<?> type) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        var required = new ArrayList<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (var component : type.getRecordComponents()) {
            var name = jsonName(component);
            if (schema.getProperties().containsKey(name)
                    && isAlwaysThere(type, component)
                    && !required.contains(name)) {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isAlwaysThere(Class<?> type, RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !nullable
                && isWrittenWhenEmpty(type.getAnnotation(JsonInclude.class))
                && isWrittenWhenEmpty(component.getAccessor().getAnnotation(JsonInclude.class));
    }

    private static boolean isWrittenWhenEmpty(@Nullable JsonInclude included) {
        return included == null
                || included.value() == JsonInclude.Include.NON_NULL
                || included.value() == JsonInclude.Include.ALWAYS;
    }

    private static String jsonName(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    private static String namesOf(Type[] arguments) {
        var names = new StringBuilder();
        for (var argument : arguments) {
            names.append(argument instanceof Class<?> plain ? nameOf(plain) : "");
        }
        return names.toString();
    }

    private static String nameOf(Class<?> type) {
        var schema = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }
}
