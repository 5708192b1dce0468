package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;

/** A schema that holds for what two schemas hold for; what people wrote into the first stays. */
final class MergedSchema {

    private MergedSchema() {}

    static ObjectNode of(ObjectNode first, ObjectNode second) {
        var merged = first.deepCopy();
        if (first.has("const") || first.has("$ref") || first.has("enum")) {
            return merged;
        }
        types(merged, second);
        if (!first.path("format").equals(second.path("format"))
                && second.path("type").equals(first.path("type"))) {
            merged.remove("format");
        }
        second.path("properties").properties().forEach(member -> {
            var known = first.path("properties").path(member.getKey());
            var both =
                    known instanceof ObjectNode object ? of(object, (ObjectNode) member.getValue()) : member.getValue();
            merged.withObject("/properties").set(member.getKey(), both);
        });
        if (first.has("required") && second.has("required")) {
            required(merged, second.path("required"));
        }
        if (second.path("items") instanceof ObjectNode items) {
            merged.set("items", first.path("items") instanceof ObjectNode known ? of(known, items) : items);
        }
        return merged;
    }

    private static void required(ObjectNode merged, JsonNode others) {
        var both = ContractFiles.JSON.createArrayNode();
        var names = new LinkedHashSet<String>();
        others.forEach(name -> names.add(name.asText()));
        merged.path("required").forEach(name -> {
            if (names.contains(name.asText())) {
                both.add(name);
            }
        });
        merged.set("required", both);
    }

    private static void types(ObjectNode merged, ObjectNode second) {
        var all = new LinkedHashSet<>(SchemaChange.typesOf(merged));
        all.addAll(SchemaChange.typesOf(second));
        if (all.size() == 1) {
            merged.put("type", all.getFirst());
        } else if (!all.isEmpty()) {
            merged.set("type", ContractFiles.JSON.valueToTree(all));
        }
    }
}
