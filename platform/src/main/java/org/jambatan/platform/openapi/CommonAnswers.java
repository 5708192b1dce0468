package org.jambatan.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jambatan.platform.http.Problem;

/**
 * Completes a service's document: every operation's problems, the idempotency key of every POST, and the service's own
 * name where the shared operations have {@code {service}}.
 */
public class CommonAnswers implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The input's shape is wrong; every fault is in `violations`.",
            "401", "No token, or not a valid one.",
            "403", "The caller's roles do not allow this.",
            "404", "Unknown, or not the caller's to see.",
            "409", "Rules refuse it; every reason is in `refusals`.",
            "412", "`If-Match` names a version that is not the current one.",
            "422", "The `Idempotency-Key` was used with another body.",
            "429", "Too fast; come again after `Retry-After` seconds.",
            "503", "Something needed is away or too busy; come again after `Retry-After` seconds.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        addProblemSchema(document);
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        var service = ConfigProvider.getConfig()
                .getValue("quarkus.application.name", String.class)
                .replace("-service", "");
        var paths = OASFactory.createPaths();
        new java.util.TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> complete(method, operation));
            paths.addPathItem(path.replace("{service}", service), item);
        });
        document.setPaths(paths);
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        var withoutService = operation.getParameters() == null
                ? List.<Parameter>of()
                : operation.getParameters().stream()
                        .filter(parameter -> !"service".equals(parameter.getName()))
                        .toList();
        operation.setParameters(withoutService.isEmpty() ? null : withoutService);
        var answers = operation.getResponses();
        new java.util.TreeMap<>(PROBLEMS).forEach((status, meaning) -> {
            if (isPossible(status, method, operation)) {
                answers.addAPIResponse(status, problem(meaning));
            }
        });
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description(
                            "1 to 255 visible ASCII characters; the same key and body get the same answer for a day.")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255)));
        }
        if (method == PathItem.HttpMethod.PATCH) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-Match")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description("The `ETag` that was read.")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    private static boolean isPossible(String status, PathItem.HttpMethod method, Operation operation) {
        return switch (status) {
            case "409", "412" -> method != PathItem.HttpMethod.GET;
            case "422" -> method == PathItem.HttpMethod.POST;
            case "404" ->
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
            default -> true;
        };
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static void addProblemSchema(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var members = new LinkedHashMap<String, org.eclipse.microprofile.openapi.models.media.Schema>();
        List.of("type", "title", "detail", "code", "traceId", "state").forEach(name -> members.put(name, text()));
        members.put("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
        members.put("violations", listOf(Map.of("field", text(), "message", text())));
        members.put(
                "refusals",
                listOf(Map.of(
                        "code",
                        text(),
                        "detail",
                        text(),
                        "overridable",
                        OASFactory.createSchema().addType(SchemaType.BOOLEAN))));
        members.put(
                "actions", OASFactory.createSchema().addType(SchemaType.ARRAY).items(text()));
        document.getComponents()
                .addSchema(
                        "Problem",
                        OASFactory.createSchema()
                                .description("RFC 9457. Branch on `code`.")
                                .addType(SchemaType.OBJECT)
                                .required(List.of("type", "title", "status", "code", "traceId"))
                                .properties(members));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema listOf(
            Map<String, org.eclipse.microprofile.openapi.models.media.Schema> members) {
        var item = OASFactory.createSchema().addType(SchemaType.OBJECT);
        new java.util.TreeMap<>(members).forEach(item::addProperty);
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(item);
    }
}
