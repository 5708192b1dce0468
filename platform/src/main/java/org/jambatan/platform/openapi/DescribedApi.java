package org.jambatan.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jambatan.platform.http.ProblemCodes;

/**
 * Completes a service's document: names and groups operations, says who may call them, which problems they answer and
 * what the codes mean, adds what {@code META-INF/openapi} has written about them, and puts the service's own name where
 * the shared operations have {@code {service}}.
 */
public class DescribedApi implements OASFilter {

    private static final String ANY_SERVICE = "Service";

    private final String service = ConfigProvider.getConfig()
            .getValue("quarkus.application.name", String.class)
            .replace("-service", "");
    private final Map<String, Chapter> chapters = new HashMap<>();
    private final Examples examples = new Examples();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        ProblemSchema.addTo(document.getComponents());
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        var problems = new ProblemAnswers(document.getComponents(), ProblemCodes.read());
        var records = new RecordSchemas(document.getComponents().getSchemas());
        var paths = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            var served = path.replace("{service}", service);
            item.getOperations().forEach((method, operation) -> {
                new TakenSchemas(document.getComponents()).complete(method, operation);
                complete(method, served, operation, problems, records);
            });
            paths.addPathItem(served, item);
        });
        document.setPaths(paths);
        records.complete();
        tag(document);
        if (!examples.references().isEmpty()) {
            document.addExtension("x-demo-references", examples.references());
        }
    }

    private void complete(
            HttpMethod method, String path, Operation operation, ProblemAnswers problems, RecordSchemas records) {
        var chapter = chapterOf(path);
        var java = JavaOperation.of(String.valueOf(operation.getOperationId()));
        java.ifPresent(found -> {
            operation.setOperationId(OperationName.of(method, path, found.name(), found.answersList()));
            records.answered(found.answered());
            found.taken().forEach(records::taken);
            succeed(operation, found);
        });
        var entry = entryOf(chapter, String.valueOf(operation.getOperationId()));
        if (entry.name() != null) {
            operation.setOperationId(entry.name().replace(ANY_SERVICE, Noun.camel(service)));
        }
        operation.setTags(List.of(tagOf(path, chapter)));
        describe(operation, entry, java);
        CommonParameters.complete(method, operation, entry);
        problems.addTo(method, operation, entry);
        if (entry.example() != null) {
            examples.addTo(operation, entry.example());
        }
    }

    /** What platform gives every service is described once, with a word in the service's place. */
    private Chapter.Entry entryOf(Chapter chapter, String operationId) {
        var own = chapter.entry(operationId);
        return own.equals(Chapter.Entry.NONE)
                ? chapter.entry(operationId.replace(Noun.camel(service), ANY_SERVICE))
                : own;
    }

    /** The scanner writes 200 for whatever answers a body. */
    private static void succeed(Operation operation, JavaOperation java) {
        var answers = operation.getResponses();
        java.status().filter(status -> !answers.hasAPIResponse(status)).ifPresent(status -> {
            for (var scanned : List.of("200", "204", "201")) {
                var success = answers.getAPIResponse(scanned);
                if (success != null) {
                    answers.removeAPIResponse(scanned);
                    answers.addAPIResponse(status, success);
                    return;
                }
            }
        });
        var success = successOf(operation);
        success.filter(answer -> "OK".equals(answer.getDescription()) || "Created".equals(answer.getDescription()))
                .ifPresent(
                        answer -> answer.setDescription(java.answersList() ? "A page of them." : "As it now stands."));
        if (java.answersVersion()) {
            success.ifPresent(answer -> answer.addHeader("ETag", CommonParameters.tagHeader()));
        }
    }

    private static Optional<APIResponse> successOf(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void describe(Operation operation, Chapter.Entry entry, Optional<JavaOperation> java) {
        var text = new ArrayList<String>();
        if (operation.getDescription() != null) {
            text.add(operation.getDescription());
        }
        if (entry.description() != null) {
            text.add(entry.description().strip());
        }
        java.ifPresent(found -> {
            if (found.isOpen()) {
                text.add("Open to everybody; a token may show more.");
                operation.setSecurity(List.of(
                        OASFactory.createSecurityRequirement().addScheme("SecurityScheme"),
                        OASFactory.createSecurityRequirement()));
            } else {
                var roles = found.roles();
                text.add(
                        roles.isEmpty() || roles.contains("**")
                                ? "For every signed-in account."
                                : "For: `" + String.join("`, `", roles) + "`.");
                operation.addExtension("x-roles", roles);
                operation.setSecurity(
                        List.of(OASFactory.createSecurityRequirement().addScheme("SecurityScheme", roles)));
            }
        });
        operation.setDescription(text.isEmpty() ? null : String.join("\n\n", text));
    }

    private void tag(OpenAPI document) {
        var used = new TreeMap<String, Chapter>();
        document.getPaths()
                .getPathItems()
                .keySet()
                .forEach(path -> used.put(tagOf(path, chapterOf(path)), chapterOf(path)));
        document.setTags(used.entrySet().stream()
                .map(tag -> OASFactory.createTag()
                        .name(tag.getKey())
                        .description(tag.getValue().about()))
                .toList());
    }

    private Chapter chapterOf(String path) {
        return chapters.computeIfAbsent(firstOf(path), Chapter::of);
    }

    private static String tagOf(String path, Chapter chapter) {
        if (chapter.tag() != null) {
            return chapter.tag();
        }
        var words = firstOf(path).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String firstOf(String path) {
        return Arrays.stream(path.replaceFirst("^/api/v\\d+", "").split("/"))
                .filter(segment -> !segment.isEmpty())
                .findFirst()
                .orElse("root");
    }
}
