package org.jambatan.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Every code this platform answers, with its meaning, as {@code contracts/problems.yaml} has them: what stands in a
 * problem's {@code code}, by status, and what stands in its {@code refusals}.
 */
public record ProblemCodes(Map<String, Map<String, String>> answers, Map<String, String> refusals) {

    private static final String FILE = "/META-INF/jambatan/problems.yaml";

    public ProblemCodes {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        refusals = Collections.unmodifiableMap(new LinkedHashMap<>(refusals));
    }

    public static ProblemCodes read() {
        try (var file = ProblemCodes.class.getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory())
                    .readValue(Objects.requireNonNull(file, FILE), ProblemCodes.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("contracts/problems.yaml cannot be read", unreadable);
        }
    }

    /** The codes of this status; none where a status has none. */
    public Map<String, String> of(String status) {
        return answers.getOrDefault(status, Map.of());
    }
}
