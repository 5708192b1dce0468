package org.jambatan.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of RFC 9457 as this platform fills it. */
final class ProblemSchema {

    private ProblemSchema() {}

    static void addTo(Components components) {
        var members = new LinkedHashMap<String, Schema>();
        members.put(
                "type",
                text("Where the code's meaning is told: `/problems/<code>`.").format("uri-reference"));
        members.put("title", text("The code in words."));
        members.put("detail", text("What is wrong with this request, for people."));
        members.put("code", text("Stable; what a program branches on."));
        members.put("traceId", text("Finds this request in the platform's logs."));
        members.put("state", text("The state the object is in, with `illegal-in-state`."));
        members.put("status", Limits.whole(OASFactory.createSchema(), 400, 599).description("The answer's status."));
        members.put(
                "violations",
                listOf(Map.of("field", text("A path into the body, or a parameter."), "message", text("Its fault.")))
                        .description("Every fault of the input's shape."));
        members.put(
                "refusals",
                listOf(Map.of(
                                "code",
                                text("Stable; what a program branches on."),
                                "detail",
                                text("The reason, for people."),
                                "overridable",
                                OASFactory.createSchema()
                                        .addType(SchemaType.BOOLEAN)
                                        .description("Whether the provider's staff may waive it.")))
                        .description("Every rule that refuses."));
        members.put(
                "actions",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(text("A command."))
                        .description("What would be legal, with `illegal-in-state`."));
        components.addSchema(
                "Problem",
                OASFactory.createSchema()
                        .description("RFC 9457. Branch on `code`.")
                        .addType(SchemaType.OBJECT)
                        .required(List.of("type", "title", "status", "code", "traceId"))
                        .properties(members));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema listOf(Map<String, Schema> members) {
        var sorted = new TreeMap<>(members);
        var item = OASFactory.createSchema().addType(SchemaType.OBJECT).required(List.copyOf(sorted.keySet()));
        sorted.forEach(item::addProperty);
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(item);
    }
}
