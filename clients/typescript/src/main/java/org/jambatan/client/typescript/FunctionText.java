package org.jambatan.client.typescript;

import java.util.ArrayList;
import java.util.List;

/** One operation as one function of the client, in its three forms. */
final class FunctionText {

    private static final String INDENT = "    ";

    private final ApiOperation operation;
    private final TypeText text = new TypeText("Types.");

    FunctionText(ApiOperation operation) {
        this.operation = operation;
    }

    List<Forms> forms() {
        var forms = new ArrayList<Forms>();
        var json = operation.answers().stream().filter(Media::isJson).toList();
        var others = operation.answers().stream()
                .filter(media -> !Media.isJson(media))
                .toList();
        if (!json.isEmpty() || others.isEmpty()) {
            forms.add(inJson());
        } else {
            forms.add(inText(others.getFirst()));
        }
        if (!json.isEmpty() && !others.isEmpty()) {
            forms.add(asOther(others));
        }
        return forms;
    }

    private Forms inJson() {
        var item = operation.listedItem();
        var type = TypeText.union(operation.answerSchemas().stream()
                .map(schema -> text.of(schema, 1))
                .toList());
        if (item.isPresent()) {
            return function(
                    "", "Listing<" + type + ", " + text.of(item.get(), 1) + ">", "listing", descriptor(List.of()));
        }
        return operation.answerSchemas().isEmpty()
                ? function("", "Promise<void>", "send", descriptor(List.of("answer: \"nothing\"")))
                : function("", "Promise<" + type + ">", "send", descriptor(List.of()));
    }

    private Forms inText(String media) {
        var isText = Media.isText(media);
        return function(
                "",
                isText ? "Promise<string>" : "Promise<Response>",
                "send",
                descriptor(List.of("answer: \"" + (isText ? "text" : "response") + "\"", "accept: \"" + media + "\"")));
    }

    /** The same list as a file, say: whoever asks for another form gets the answer as it came. */
    private Forms asOther(List<String> media) {
        var accepted =
                TypeText.union(media.stream().map(one -> "\"" + one + "\"").toList());
        return function(
                "accept: " + accepted,
                "Promise<Response>",
                "send",
                descriptor(List.of("answer: \"response\"", "accept")));
    }

    private Forms function(String first, String answer, String how, String descriptor) {
        var name = operation.name() + (first.isEmpty() ? "" : "As");
        var comment = Comment.of(
                INDENT,
                operation.summary(),
                operation.description(),
                "`" + operation.method() + " " + operation.path() + "`");
        var input = inputType();
        var optional = !operation.needsTag();
        var options = optional ? "options?: CallOptions" : "options: ChangeOptions";
        var typed = new ArrayList<String>();
        var plain = new ArrayList<String>();
        var declared = new ArrayList<String>();
        if (!first.isEmpty()) {
            typed.add(first);
            plain.add("accept");
            declared.add(first);
        }
        if (!input.isEmpty()) {
            var mayBeLeftOut = inputMayBeLeftOut() && optional;
            typed.add("input: " + input + (mayBeLeftOut ? " = {}" : ""));
            plain.add("input" + (mayBeLeftOut ? " = {}" : ""));
            declared.add((mayBeLeftOut ? "input?: " : "input: ") + input);
        }
        typed.add(options);
        plain.add("options");
        declared.add(options);
        var body = " {\n" + INDENT.repeat(2) + "return this." + how + "(" + descriptor + ", "
                + (input.isEmpty() ? "{}" : "input") + ", options);\n" + INDENT + "}\n";
        return new Forms(
                comment + INDENT + name + "(" + String.join(", ", typed) + "): " + answer + body,
                comment + INDENT + name + "(" + String.join(", ", plain) + ")" + body,
                comment + INDENT + name + "(" + String.join(", ", declared) + "): " + answer + ";\n");
    }

    private String inputType() {
        var members = new StringBuilder();
        var indent = INDENT.repeat(2);
        operation
                .bodyMedia()
                .ifPresent(media -> members.append(indent)
                        .append(bodyMayBeLeftOut() ? "body?: " : "body: ")
                        .append(bodyType(media))
                        .append(";\n"));
        var required = new StringBuilder();
        for (var parameter : operation.parameters()) {
            if (parameter.name().equals("body") && operation.bodyMedia().isPresent()) {
                throw new NotToBeGenerated(operation.name() + " has a parameter called body beside its body.");
            }
            var into = parameter.isRequired() ? required : members;
            into.append(Comment.of(indent, parameter.description()))
                    .append(indent)
                    .append(TypeText.key(parameter.name()))
                    .append(parameter.isRequired() ? ": " : "?: ")
                    .append(text.of(parameter.schema(), 2))
                    .append(";\n");
        }
        members.insert(0, required);
        return members.isEmpty() ? "" : "{\n" + members + INDENT + "}";
    }

    private boolean bodyMayBeLeftOut() {
        return !operation.bodyIsRequired() || operation.bodyMayBeEmpty();
    }

    private boolean inputMayBeLeftOut() {
        return operation.parameters().stream().noneMatch(Parameter::isRequired)
                && (operation.bodyMedia().isEmpty() || bodyMayBeLeftOut());
    }

    private String bodyType(String media) {
        if (media.startsWith("application/merge-patch")) {
            return "MergePatch<" + text.of(operation.bodySchema(), 2) + ">";
        }
        if (Media.isJson(media)) {
            return text.of(operation.bodySchema(), 2);
        }
        return media.startsWith("multipart/") ? "FormData" : "Blob | ArrayBuffer | string";
    }

    private String descriptor(List<String> answer) {
        var parts = new ArrayList<String>();
        parts.add("method: \"" + operation.method() + "\"");
        parts.add("path: \"" + operation.path() + "\"");
        var query = operation.parameters().stream()
                .filter(Parameter::isQuery)
                .map(parameter -> "\"" + parameter.wire() + "\"")
                .toList();
        if (!query.isEmpty()) {
            parts.add("query: [" + String.join(", ", query) + "]");
        }
        var headers = operation.parameters().stream()
                .filter(Parameter::isHeader)
                .map(parameter -> parameter.name() + ": \"" + parameter.wire() + "\"")
                .toList();
        if (!headers.isEmpty()) {
            parts.add("headers: { " + String.join(", ", headers) + " }");
        }
        operation.bodyMedia().ifPresent(media -> parts.add("body: \"" + media + "\""));
        if (operation.bodyIsRequired() && operation.bodyMayBeEmpty()) {
            parts.add("emptyBody: true");
        }
        parts.addAll(answer);
        return "{ " + String.join(", ", parts) + " }";
    }
}
