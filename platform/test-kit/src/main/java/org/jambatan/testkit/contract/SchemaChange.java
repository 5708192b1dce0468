package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What between two versions of a schema would break who relies on the older. Adding a member breaks nobody.
 *
 * <p>In what is {@link Direction#SAID said}: a member gone, a member no longer always there, another type, other values
 * of an enumeration (unless the older one is marked {@code x-open}, or had a single value, by which nobody could tell one
 * thing from another). In what is {@link Direction#TAKEN taken}: a member gone (unknown ones are refused), a member newly
 * required, a type or a value no longer accepted, a limit narrower than the one that was told. In both: another format or
 * constant.
 */
final class SchemaChange {

    enum Direction {
        SAID,
        TAKEN
    }

    private static final List<String> AUDIENCES = List.of("internal", "agency", "public");

    private final JsonNode oldRoot;
    private final JsonNode newRoot;
    private final Direction direction;
    private final Set<String> compared = new HashSet<>();
    private final List<String> breaking = new ArrayList<>();

    private SchemaChange(JsonNode oldRoot, JsonNode newRoot, Direction direction) {
        this.oldRoot = oldRoot;
        this.newRoot = newRoot;
        this.direction = direction;
    }

    /** Between two versions of an event's schema; also its topic and, if narrower, its audience. */
    static List<String> breaking(JsonNode older, JsonNode newer) {
        var change = new SchemaChange(older, newer, Direction.SAID);
        change.audience();
        change.same("", older, newer, "x-topic");
        change.compare("", older, newer);
        return change.breaking;
    }

    /** Between two schemas somewhere in two documents, into which their references point. */
    static List<String> breaking(
            JsonNode oldRoot, JsonNode older, JsonNode newRoot, JsonNode newer, Direction direction) {
        var change = new SchemaChange(oldRoot, newRoot, direction);
        change.compare("", older, newer);
        return change.breaking;
    }

    private void audience() {
        var before = AUDIENCES.indexOf(oldRoot.path("x-audience").asText());
        if (AUDIENCES.indexOf(newRoot.path("x-audience").asText()) < before) {
            breaking.add("the audience is narrower than " + AUDIENCES.get(before));
        }
        Audience.lost(oldRoot, newRoot).forEach(value -> breaking.add("the audience no longer has " + value));
    }

    private void compare(String at, JsonNode olderOrReference, JsonNode newerOrReference) {
        if (olderOrReference.has("$ref") && !compared.add(olderOrReference.path("$ref") + " " + newerOrReference)) {
            return;
        }
        var older = resolved(oldRoot, olderOrReference);
        var newer = resolved(newRoot, newerOrReference);
        types(at, older, newer);
        same(at, older, newer, "format");
        same(at, older, newer, "const");
        values(at, older, newer);
        limits(at, older, newer);
        required(at, older, newer);
        members(at, older, newer);
        for (var keyword : List.of("items", "additionalProperties")) {
            if (older.path(keyword).isObject()) {
                compare(at + "/*", older.path(keyword), newer.path(keyword));
            }
        }
        for (var keyword : List.of("allOf", "anyOf", "oneOf")) {
            alternatives(at, older.path(keyword), newer.path(keyword), keyword);
        }
    }

    private void members(String at, JsonNode older, JsonNode newer) {
        older.path("properties").properties().forEach(member -> {
            var here = at + "/" + member.getKey();
            var now = newer.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                breaking.add(here + " is gone");
            } else {
                compare(here, member.getValue(), now);
            }
        });
    }

    private void required(String at, JsonNode older, JsonNode newer) {
        var before = texts(older.path("required"));
        var now = texts(newer.path("required"));
        if (direction == Direction.SAID) {
            before.stream()
                    .filter(name -> !now.contains(name))
                    .forEach(name -> breaking.add(at + "/" + name + " is no longer always there"));
        } else {
            now.stream()
                    .filter(name -> !before.contains(name))
                    .forEach(name -> breaking.add(at + "/" + name + " is now required"));
        }
    }

    private void types(String at, JsonNode older, JsonNode newer) {
        var before = typesOf(older);
        var now = typesOf(newer);
        var kept = direction == Direction.SAID ? before.containsAll(now) && !now.isEmpty() : now.containsAll(before);
        if (!before.isEmpty() && !kept && !(direction == Direction.TAKEN && now.isEmpty())) {
            breaking.add(at + " was " + before + " and is now " + now);
        }
    }

    private void values(String at, JsonNode older, JsonNode newer) {
        var before = texts(older.path("enum"));
        var now = texts(newer.path("enum"));
        var open = older.path("x-open").asBoolean() || before.size() == 1 || direction == Direction.TAKEN;
        var dropped = direction == Direction.TAKEN && now.isEmpty();
        if (!before.isEmpty() && !before.equals(now) && !dropped && !(open && now.containsAll(before))) {
            breaking.add(at + " was one of " + before + " and is now one of " + now);
        }
    }

    private void limits(String at, JsonNode older, JsonNode newer) {
        if (direction == Direction.SAID) {
            return;
        }
        for (var most : List.of("maxLength", "maxItems", "maximum")) {
            if (older.has(most)
                    && newer.has(most)
                    && newer.path(most).asDouble() < older.path(most).asDouble()) {
                same(at, older, newer, most);
            }
        }
        for (var least : List.of("minLength", "minItems", "minimum")) {
            if (older.has(least)
                    && newer.path(least).asDouble() > older.path(least).asDouble()) {
                same(at, older, newer, least);
            }
        }
    }

    private void alternatives(String at, JsonNode older, JsonNode newer, String keyword) {
        if (older.size() > newer.size()) {
            breaking.add(at + ": " + keyword + " has fewer parts than before");
            return;
        }
        for (int i = 0; i < older.size(); i++) {
            compare(at, older.path(i), newer.path(i));
        }
    }

    private void same(String at, JsonNode older, JsonNode newer, String keyword) {
        if (older.has(keyword) && !Objects.equals(older.get(keyword), newer.get(keyword))) {
            breaking.add(at + ": " + keyword + " was " + older.get(keyword) + " and is now " + newer.path(keyword));
        }
    }

    /** The names in {@code type}, which may be one or a list. */
    static Set<String> typesOf(JsonNode schema) {
        var type = schema.path("type");
        return type.isTextual() ? Set.of(type.asText()) : texts(type);
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
