package org.jambatan.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written about the operations of one first path segment: {@code META-INF/openapi/bookings.yaml} has the tag of
 * {@code /bookings/…} and, by operation id, what no annotation says. Prose and examples are data: they are read and
 * mended by people who do not read Java.
 */
record Chapter(
        @Nullable String tag,
        @Nullable String about,
        @Nullable Map<String, Entry> operations) {

    static final Chapter UNWRITTEN = new Chapter(null, null, Map.of());

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Chapter of(String segment) {
        var name = "META-INF/openapi/" + segment + ".yaml";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? UNWRITTEN : YAML.readValue(file, Chapter.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    Entry entry(String operationId) {
        return operations == null ? Entry.NONE : operations.getOrDefault(operationId, Entry.NONE);
    }

    /**
     * About one operation.
     *
     * @param name another operation id than the rule gives
     * @param parameters a description by parameter
     * @param problems codes it answers besides the ones every operation does
     * @param refusals codes that may stand in its {@code refusals}
     */
    record Entry(
            @Nullable String name,
            @Nullable String description,
            @Nullable Map<String, String> parameters,
            @Nullable List<String> problems,
            @Nullable List<String> refusals,
            @Nullable Example example) {

        static final Entry NONE = new Entry(null, null, null, null, null, null);

        List<String> codes() {
            return problems == null ? List.of() : problems;
        }

        List<String> reasons() {
            return refusals == null ? List.of() : refusals;
        }

        Optional<String> parameter(String parameter) {
            return parameters == null ? Optional.empty() : Optional.ofNullable(parameters.get(parameter));
        }
    }

    /**
     * One request that works on the demo world.
     *
     * @param as the demo account that sends it; nobody's where it is absent
     * @param after the operations whose examples are sent first, and to whose answers this one's references lead
     * @param with path, query and header parameters by name
     * @param answers the status, where it is not the operation's success
     */
    record Example(
            @Nullable String as,
            @Nullable List<String> after,
            @Nullable Map<String, JsonNode> with,
            @Nullable JsonNode body,
            @Nullable Integer answers) {

        Optional<JsonNode> value(String parameter) {
            return with == null ? Optional.empty() : Optional.ofNullable(with.get(parameter));
        }
    }
}
