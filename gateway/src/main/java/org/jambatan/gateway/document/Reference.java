package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The document as one page to read: by subject, each operation with what it takes, an example and what it answers. */
final class Reference {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Reference · Jambatan</title><style>
            body { font: 1rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 4vh auto; padding: 0 1.5rem; color: #1d2b36; }
            h2 { margin-top: 3rem; border-bottom: 1px solid #cfd8df; } h3 { margin-top: 2rem; }
            code, pre { font: .9em ui-monospace, monospace; } pre { background: #f3f6f8; padding: .8rem; overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top;
            border-top: 1px solid #e2e8ec; padding: .3rem .6rem .3rem 0; } .codes { white-space: pre-line; } a { color: #0b5e8e; }
            </style></head><body><h1>Reference</h1>
            <p>Every operation of the API. To try one, go to the <a href="/console">console</a>; programs read
            <a href="/openapi.json">openapi.json</a>; <a href="/problems">every problem's code</a> has a page.</p>
            """;

    private final JsonNode document;
    private final StringBuilder page = new StringBuilder(HEAD);

    private Reference(JsonNode document) {
        this.document = document;
    }

    static String of(JsonNode document) {
        var reference = new Reference(document);
        reference.write();
        return reference.page.append("</body></html>").toString();
    }

    private void write() {
        var byTag = byTag();
        page.append("<ul>");
        byTag.keySet()
                .forEach(tag -> page.append("<li><a href=\"#")
                        .append(anchor(tag))
                        .append("\">")
                        .append(html(tag))
                        .append("</a></li>"));
        page.append("</ul>");
        byTag.forEach((tag, operations) -> {
            page.append("<h2 id=\"")
                    .append(anchor(tag))
                    .append("\">")
                    .append(html(tag))
                    .append("</h2>");
            document.path("tags").forEach(described -> {
                if (described.path("name").asText().equals(tag)) {
                    paragraph(described.path("description").asText());
                }
            });
            operations.forEach(this::operation);
        });
    }

    private record Found(String method, String path, JsonNode node) {}

    private Map<String, List<Found>> byTag() {
        var byTag = new LinkedHashMap<String, List<Found>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> byTag.computeIfAbsent(
                                        member.getValue().at("/tags/0").asText("Other"), tag -> new ArrayList<>())
                                .add(new Found(member.getKey(), path.getKey(), member.getValue()))));
        return byTag;
    }

    private void operation(Found found) {
        var node = found.node();
        var id = node.path("operationId").asText();
        page.append("<h3 id=\"").append(anchor(id)).append("\"><code>");
        page.append(found.method().toUpperCase(java.util.Locale.ROOT))
                .append(' ')
                .append(html(found.path()));
        page.append("</code></h3>");
        paragraph("**" + node.path("summary").asText() + "** `" + id + "`");
        paragraph(node.path("description").asText());
        if (!node.path("parameters").isEmpty()) {
            page.append("<table>");
            node.path("parameters").forEach(this::parameter);
            page.append("</table>");
        }
        node.at("/requestBody/content").properties().stream().findFirst().ifPresent(body -> {
            page.append("<p>Takes ")
                    .append(shape(body.getValue().path("schema")))
                    .append("</p>");
            example(body.getValue().path("example"));
        });
        page.append("<table>");
        node.path("responses").properties().forEach(answer -> answer(answer.getKey(), answer.getValue()));
        page.append("</table>");
    }

    private void parameter(JsonNode parameter) {
        page.append("<tr><td><code>")
                .append(html(parameter.path("name").asText()))
                .append("</code></td><td>");
        page.append(html(parameter.path("in").asText()));
        page.append(parameter.path("required").asBoolean() ? ", required" : "").append("</td><td>");
        page.append(marked(parameter.path("description").asText())).append("</td></tr>");
    }

    private void answer(String status, JsonNode answerOrReference) {
        var answer = resolved(answerOrReference);
        page.append("<tr><td>").append(html(status)).append("</td><td class=\"codes\">");
        page.append(marked(answer.path("description").asText())).append("</td><td>");
        if (status.startsWith("2")) {
            answer.path("content").properties().stream()
                    .findFirst()
                    .ifPresent(body -> page.append(shape(body.getValue().path("schema"))));
        }
        page.append("</td></tr>");
    }

    private void example(JsonNode example) {
        if (!example.isMissingNode()) {
            page.append("<pre>").append(html(example.toPrettyString())).append("</pre>");
        }
    }

    /** A schema's name and members, those that are always there marked. */
    private String shape(JsonNode schemaOrReference) {
        var name = schemaOrReference.path("$ref").asText().replaceFirst(".*/", "");
        var schema = resolved(schemaOrReference);
        var required = new ArrayList<String>();
        schema.path("required").forEach(member -> required.add(member.asText()));
        var members = new ArrayList<String>();
        schema.path("properties")
                .fieldNames()
                .forEachRemaining(member -> members.add(html(member) + (required.contains(member) ? "" : "?")));
        return "<code>" + html(name) + "</code>" + (members.isEmpty() ? "" : ": " + String.join(", ", members));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void paragraph(String markdown) {
        for (var part : markdown.split("\n\n", -1)) {
            if (!part.isBlank()) {
                page.append("<p>").append(marked(part)).append("</p>");
            }
        }
    }

    private static String marked(String markdown) {
        return html(markdown)
                .replaceAll("`([^`]*)`", "<code>$1</code>")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String anchor(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
