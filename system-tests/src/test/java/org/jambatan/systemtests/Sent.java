package org.jambatan.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jambatan.embedded.demo.Cast;
import org.jambatan.embedded.demo.ExampleValues;

/**
 * One chain of examples: those an example comes after, sent anew, then itself. References lead to the demo world as it
 * is now, or to an answer earlier in the chain.
 */
final class Sent {
    private final World world;
    private final Map<String, Documented> operations;
    private final Map<String, String> inDocument = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    Sent(World world, JsonNode document) {
        this.world = world;
        this.operations = operationsOf(document);
        document.path("x-demo-references")
                .properties()
                .forEach(reference ->
                        inDocument.put(reference.getKey(), reference.getValue().asText()));
    }

    static Map<String, Documented> operationsOf(JsonNode document) {
        var operations = new LinkedHashMap<String, Documented>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getValue().path("operationId").asText(),
                                new Documented(method.getKey(), path.getKey(), method.getValue()))));
        return operations;
    }

    void expectedAnswerOf(Documented operation) {
        var chain = new ArrayList<Documented>();
        operation.after().forEach(before -> chain.add(operations.get(before)));
        chain.add(operation);
        chain.forEach(this::want);
        values.putAll(found(wanted));
        chain.forEach(this::send);
    }

    /** What stands in an operation for something of the demo world. */
    private void want(Documented operation) {
        var text = operation.node().toString();
        inDocument.forEach((name, placeholder) -> {
            if (text.contains(placeholder)) {
                wanted.add(name);
            }
        });
    }

    private void send(Documented operation) {
        var http = operation.account().isEmpty() ? world.anyone() : world.as(operation.account());
        var reply = http.patiently(
                operation.method(), operation.target(this::filled), operation.body(this::filled), operation.headers());
        reply.expecting(operation.status());
        keep(operation.id(), reply.json());
        lookForWhatWasMissing();
    }

    /** A reference into a list leads to its last element: {@code createOrder.lines.id} is the last line's id. */
    private void keep(String name, JsonNode object) {
        object.properties().forEach(member -> {
            var key = name + "." + member.getKey();
            var value = member.getValue();
            var inside = value.isArray() ? value.path(value.size() - 1) : value;
            if (inside.isObject()) {
                keep(key, inside);
            } else {
                values.put(key, value.asText());
            }
        });
    }

    /** What an example made may be the first of its kind. */
    private void lookForWhatWasMissing() {
        var missing = wanted.stream()
                .filter(reference -> !reference.contains(".") && !values.containsKey(reference))
                .toList();
        if (!missing.isEmpty()) {
            values.putAll(found(missing));
        }
    }

    private Map<String, String> found(Collection<String> references) {
        var platform = world.platform();
        return new ExampleValues(new Cast(platform.gateway(), platform.keycloak()), Clock.systemUTC()).of(references);
    }

    /** The text with what this chain knows in the places of what the document has for it. */
    private String filled(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            if (inDocument.containsKey(value.getKey())) {
                filled = filled.replace(inDocument.get(value.getKey()), value.getValue());
            }
        }
        return filled;
    }
}
