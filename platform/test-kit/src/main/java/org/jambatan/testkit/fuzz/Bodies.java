package org.jambatan.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Hostile variants of one well-formed JSON body. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "\"@@here@@\"";

    private final String sound;
    private final JsonNode schema;

    Bodies(String sound, JsonNode schema) {
        this.sound = sound;
        this.schema = schema;
    }

    byte[] any(RandomGenerator random) {
        return random.nextInt(3) == 0
                ? broken(random)
                : withHostileValue(random).getBytes(StandardCharsets.UTF_8);
    }

    /** Damage to the document as a whole. */
    private byte[] broken(RandomGenerator random) {
        var text = switch (random.nextInt(13)) {
            case 0 -> "";
            case 1 -> "null";
            case 2 -> "[]";
            case 3 -> "\"text\"";
            case 4 -> sound.substring(0, random.nextInt(sound.length()));
            case 5 -> sound + "{}";
            case 6 -> sound + " trailing";
            case 7 -> sound.replaceFirst("\\{", "{\"unknownMember\":1,");
            case 8 -> twice();
            case 9 -> "{\"a\":".repeat(5_000);
            case 10 -> "{" + " ".repeat(1_200_000) + "}";
            case 11 -> "\ufeff" + sound;
            default -> "// comment\n" + sound.replace('"', '\'');
        };
        return random.nextInt(12) == 0 ? notUtf8() : text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every member written twice. */
    private String twice() {
        var inner = sound.strip();
        return inner.startsWith("{") && inner.length() > 2
                ? inner.substring(0, inner.length() - 1) + "," + inner.substring(1)
                : inner + inner;
    }

    private byte[] notUtf8() {
        var bytes = (sound + "    ").getBytes(StandardCharsets.UTF_8);
        var at = Math.max(1, sound.indexOf('"') + 1);
        bytes[at] = (byte) 0xc3;
        bytes[at + 1] = (byte) 0x28;
        return bytes;
    }

    /** One value, anywhere in the body or at a member the schema names, replaced. */
    private String withHostileValue(RandomGenerator random) {
        try {
            var tree = JSON.readTree(sound);
            var pointers = new ArrayList<String>();
            collect(tree, "", pointers);
            schema.path("properties").fieldNames().forEachRemaining(name -> pointers.add("/" + name));
            var value = Hostile.JSON.get(random.nextInt(Hostile.JSON.size()));
            return pointers.isEmpty() ? value : replaced(tree, pointers.get(random.nextInt(pointers.size())), value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The row's own body is not JSON: " + sound, e);
        }
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        node.properties().forEach(member -> {
            var here = at + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            pointers.add(here);
            collect(member.getValue(), here, pointers);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(at + "/" + i);
            collect(node.get(i), at + "/" + i, pointers);
        }
    }

    private static String replaced(JsonNode tree, String pointer, String value) {
        var at = com.fasterxml.jackson.core.JsonPointer.compile(pointer);
        var mark = JSON.getNodeFactory().textNode("@@here@@");
        switch (tree.at(at.head())) {
            case ObjectNode object -> object.set(at.last().getMatchingProperty(), mark);
            case ArrayNode list -> list.set(at.last().getMatchingIndex(), mark);
            default -> throw new IllegalStateException("Nothing holds " + pointer);
        }
        return tree.toString().replace(MARK, value);
    }
}
