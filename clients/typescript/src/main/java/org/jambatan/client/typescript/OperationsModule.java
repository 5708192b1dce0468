package org.jambatan.client.typescript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code operations}: the class {@code Jambatan}, with one function for each operation of the document. */
final class OperationsModule {

    /** What a connection and a promise are already. */
    private static final Set<String> TAKEN = Set.of("send", "listing", "constructor", "then");

    private static final String ABOUT = """
            /** Every operation of the platform, under its `operationId`. Answers that are not a success are thrown as {@link JambatanProblem}. */
            export %sclass Jambatan extends Connection {
            """;

    Forms of(Document document) {
        var functions = functionsOf(document);
        var typeImports = imported(functions);
        var source = new StringBuilder("import { Connection" + typeImports + " } from \"./connection.js\";\n");
        var declarations = new StringBuilder(source);
        var others = new StringBuilder();
        if (functions.stream().anyMatch(function -> function.source().contains("Listing<"))) {
            others.append("import type { Listing } from \"./listing.js\";\n");
        }
        if (functions.stream().anyMatch(function -> function.source().contains("Types."))) {
            others.append("import type * as Types from \"./types.js\";\n");
        }
        source.append(others).append(ABOUT.formatted(""));
        declarations.append(others).append(ABOUT.formatted("declare "));
        var script = new StringBuilder("import { Connection } from \"./connection.js\";\n").append(ABOUT.formatted(""));
        for (var function : functions) {
            source.append(function.source());
            script.append(function.script());
            declarations.append(function.declarations());
        }
        return new Forms(source + "}\n", script + "}\n", declarations + "}\n");
    }

    private static List<Forms> functionsOf(Document document) {
        var names = new HashSet<>(TAKEN);
        var functions = new ArrayList<Forms>();
        for (var operation : document.operations()) {
            if (!names.add(operation.name())) {
                throw new NotToBeGenerated(
                        operation.name() + " names two operations, or something the client has already.");
            }
            functions.addAll(new FunctionText(operation).forms());
        }
        return functions;
    }

    private static String imported(List<Forms> functions) {
        var names = new StringBuilder();
        for (var name : List.of("CallOptions", "ChangeOptions", "MergePatch")) {
            if (functions.stream().anyMatch(function -> function.source().contains(name))) {
                names.append(", type ").append(name);
            }
        }
        return names.toString();
    }
}
