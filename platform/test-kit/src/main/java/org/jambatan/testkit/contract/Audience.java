package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may read an event, as its schema says.
 *
 * <p>{@code x-audience} is {@code public}, {@code agency} or {@code internal}. {@code x-audience-when} narrows the first
 * two to some states of the aggregate, {@code {"at": "/data/status", "is": ["PUBLISHED"], "orIfShownBefore":
 * ["RETIRED"]}}: with a value of {@code is} the event is for that audience; with one of {@code orIfShownBefore} only
 * where an earlier event of the same aggregate was; with any other it is internal.
 */
final class Audience {

    private static final String WHEN = "x-audience-when";

    private final JsonNode schema;
    private final List<String> faults = new ArrayList<>();

    private Audience(JsonNode schema) {
        this.schema = schema;
    }

    /** What is wrong with what the schema says of its audience. */
    static List<String> faultsIn(JsonNode schema) {
        var audience = new Audience(schema);
        audience.check();
        return audience.faults;
    }

    /** As the table of events shows it. */
    static String shown(JsonNode schema) {
        var audience = schema.path("x-audience").asText();
        return schema.has(WHEN) ? audience + ", once shown" : audience;
    }

    /** Values with which others than we may have heard of it before, and no longer can. */
    static Set<String> lost(JsonNode older, JsonNode newer) {
        if (!newer.has(WHEN) || older.path("x-audience").asText().equals("internal")) {
            return Set.of();
        }
        var lost = older.has(WHEN) ? open(older) : new Audience(newer).known();
        lost.removeAll(open(newer));
        return lost;
    }

    private static Set<String> open(JsonNode schema) {
        var open = values(schema, "is");
        open.addAll(values(schema, "orIfShownBefore"));
        return open;
    }

    private void check() {
        var audience = schema.path("x-audience").asText();
        if (!List.of("public", "agency", "internal").contains(audience)) {
            faults.add("x-audience must be public, agency or internal");
        }
        if (!schema.has(WHEN)) {
            return;
        }
        if (audience.equals("internal")) {
            faults.add("x-audience is internal; " + WHEN + " has nothing to narrow");
        }
        schema.path(WHEN).fieldNames().forEachRemaining(member -> {
            if (!List.of("at", "is", "orIfShownBefore").contains(member)) {
                faults.add(WHEN + " has no member " + member);
            }
        });
        var known = known();
        var named = open(schema);
        if (named.isEmpty() || !known.containsAll(named)) {
            faults.add(WHEN + " names " + named + ", of which the values of "
                    + schema.path(WHEN).path("at") + ", " + known + ", do not have all");
        }
    }

    private Set<String> known() {
        var known = new HashSet<String>();
        described(schema.path(WHEN).path("at").asText()).path("enum").forEach(value -> known.add(value.asText()));
        return known;
    }

    private JsonNode described(String pointer) {
        var at = schema;
        for (var name : pointer.split("/", -1)) {
            if (!name.isEmpty()) {
                at = at.path("properties").path(name);
                at = at.has("$ref") ? schema.at(at.path("$ref").asText().substring(1)) : at;
            }
        }
        return at;
    }

    private static Set<String> values(JsonNode schema, String member) {
        var values = new HashSet<String>();
        schema.path(WHEN).path(member).forEach(value -> values.add(value.asText()));
        return values;
    }
}
