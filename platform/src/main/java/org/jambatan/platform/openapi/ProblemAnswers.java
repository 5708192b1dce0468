package org.jambatan.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jambatan.platform.http.Problem;
import org.jambatan.platform.http.ProblemCodes;

/** Every answer of an operation that is no success: its status, its codes and what they mean. */
final class ProblemAnswers {

    private record Shared(String component, String says) {}

    private static final Map<String, Shared> BY_STATUS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", new Shared("BadRequest", "The input's shape is wrong; every fault is in `violations`.")),
            Map.entry("401", new Shared("Unauthenticated", "No token, or not a valid one.")),
            Map.entry("403", new Shared("Forbidden", "The caller may not do this.")),
            Map.entry("404", new Shared("NotFound", "Unknown, or not the caller's to see.")),
            Map.entry("406", new Shared("NotAcceptable", "The answer is not to be had in that media type.")),
            Map.entry("409", new Shared("Conflict", "Rules refuse it; every reason is in `refusals`.")),
            Map.entry("412", new Shared("Stale", "`If-Match` names a version that is not the current one.")),
            Map.entry("413", new Shared("BodyTooLarge", "The body is too large.")),
            Map.entry("415", new Shared("UnsupportedMediaType", "The body is not of a media type that is taken.")),
            Map.entry("422", new Shared("KeyReused", "The `Idempotency-Key` was used with another body.")),
            Map.entry("428", new Shared("PreconditionRequired", "`If-Match` is missing.")),
            Map.entry("429", new Shared("TooFast", "Too fast; come again after `Retry-After` seconds.")),
            Map.entry("500", new Shared("Unexpected", "A fault of the platform; `traceId` finds it in the log.")),
            Map.entry("502", new Shared("Unreachable", "The service behind the gateway does not answer.")),
            Map.entry(
                    "503",
                    new Shared(
                            "Unavailable",
                            "Something needed is away or too busy; come again after `Retry-After` seconds.")),
            Map.entry("504", new Shared("TimedOut", "The service behind the gateway took too long."))));

    private final Components components;
    private final ProblemCodes codes;

    ProblemAnswers(Components components, ProblemCodes codes) {
        this.components = components;
        this.codes = codes;
    }

    void addTo(HttpMethod method, Operation operation, Chapter.Entry entry) {
        BY_STATUS.forEach((status, shared) -> {
            if (isPossible(status, method, operation)) {
                operation.getResponses().addAPIResponse(status, answer(status, shared, method, entry));
            }
        });
    }

    private APIResponse answer(String status, Shared shared, HttpMethod method, Chapter.Entry entry) {
        var own = entry.codes().stream().filter(codes.of(status)::containsKey).toList();
        var refusals = status.equals("409") ? entry.reasons() : List.<String>of();
        var common = method == HttpMethod.POST || !status.equals("409") ? common(status) : List.<String>of();
        if (own.isEmpty() && refusals.isEmpty() && common.equals(common(status))) {
            if (components.getResponses() == null || !components.getResponses().containsKey(shared.component())) {
                components.addResponse(shared.component(), written(status, shared, common, List.of()));
            }
            return OASFactory.createAPIResponse().ref("#/components/responses/" + shared.component());
        }
        var all = new ArrayList<>(own);
        common.stream().filter(code -> !own.contains(code)).forEach(all::add);
        return written(status, shared, all, refusals);
    }

    /** The codes that no operation has for itself alone. */
    private List<String> common(String status) {
        return codes.of(status).keySet().stream()
                .filter(code -> !status.equals("409") || code.equals("request-in-flight"))
                .filter(code -> !status.equals("403") || COMMON_403.contains(code))
                .toList();
    }

    private static final List<String> COMMON_403 = List.of("choose-organization", "forbidden", "no-partner");

    private APIResponse written(String status, Shared shared, List<String> said, List<String> refusals) {
        var text = new StringBuilder(shared.says());
        said.forEach(code -> text.append("\n- `")
                .append(code)
                .append("`: ")
                .append(codes.of(status).get(code)));
        if (!refusals.isEmpty()) {
            text.append("\n\nIn `refusals`:");
            refusals.forEach(code -> text.append("\n- `")
                    .append(code)
                    .append("`: ")
                    .append(codes.refusals().getOrDefault(code, "not described")));
        }
        var answer = OASFactory.createAPIResponse()
                .description(text.toString())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        answer.addExtension("x-codes", said);
        if (!refusals.isEmpty()) {
            answer.addExtension("x-refusals", refusals);
        }
        headersOf(status).forEach(answer::addHeader);
        return answer;
    }

    private static Map<String, org.eclipse.microprofile.openapi.models.headers.Header> headersOf(String status) {
        var headers = new LinkedHashMap<String, org.eclipse.microprofile.openapi.models.headers.Header>();
        if (status.equals("429") || status.equals("503")) {
            headers.put(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait.")
                            .schema(Limits.whole(OASFactory.createSchema(), 0, 3_600)));
        }
        if (status.equals("401")) {
            headers.put(
                    "WWW-Authenticate",
                    OASFactory.createHeader()
                            .description("`Bearer`, with the error as RFC 6750 names it.")
                            .schema(OASFactory.createSchema()
                                    .addType(SchemaType.STRING)
                                    .maxLength(500)));
        }
        return headers;
    }

    private static boolean isPossible(String status, HttpMethod method, Operation operation) {
        return switch (status) {
            case "409", "412" -> method != HttpMethod.GET;
            case "413", "415" -> method != HttpMethod.GET;
            case "422" -> method == HttpMethod.POST;
            case "428" -> method == HttpMethod.PATCH;
            case "404" ->
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
            default -> true;
        };
    }
}
