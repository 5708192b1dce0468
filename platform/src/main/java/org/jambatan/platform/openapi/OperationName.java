package org.jambatan.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * What an operation is called in the document, and so by the method of a generated client: {@code listOfferings},
 * {@code getOffering}, {@code createOffering}, {@code updateOffering}, {@code publishOffering}. It follows from method
 * and path, so that it stays as long as they do; only a command, whose path ends in what it brings about, takes its
 * verb from the Java method: {@code POST /bookings/{id}/cancellation} is {@code cancelBooking}.
 */
final class OperationName {

    private static final Set<String> SHARED = Set.of("operations", "audit");

    private OperationName() {}

    static String of(HttpMethod method, String path, String javaMethod, boolean answersList) {
        var segments = Stream.of(path.replaceFirst("^/api/v\\d+/", "").split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        var words = words(segments);
        var last = segments.getLast();
        var ofOne = isParameter(last);
        return switch (method) {
            case GET -> answersList && !ofOne ? "list" + asList(words) : "get" + join(ofOne ? words : asRead(words));
            case POST -> isCommand(segments) ? javaMethod + target(segments) : "create" + join(words);
            case PATCH -> "update" + join(words);
            case PUT -> "set" + join(words);
            case DELETE -> "delete" + join(words);
            default -> method.name().toLowerCase(java.util.Locale.ROOT) + join(words);
        };
    }

    /** Something named in the singular after something else: a cancellation of a booking, the reading of all messages. */
    private static boolean isCommand(List<String> segments) {
        var last = segments.getLast();
        return segments.size() > 1 && !isParameter(last) && Noun.singular(last).equals(last);
    }

    private static String target(List<String> segments) {
        var above = segments.subList(0, segments.size() - 1);
        return isParameter(above.getLast()) ? join(words(above)) : asList(words(above));
    }

    /** Singular nouns; what stands last is not bent further, so that a command or a report keeps its name. */
    private static List<String> words(List<String> segments) {
        var words = new ArrayList<String>();
        for (var segment : segments) {
            if (!isParameter(segment) && !segment.equals("operations")) {
                words.add(segment);
            }
        }
        if (SHARED.contains(segments.getFirst()) && words.getFirst().equals("audit")) {
            words.add(words.removeFirst());
        }
        return words;
    }

    private static String join(List<String> words) {
        return words.stream().map(Noun::singular).map(Noun::camel).collect(Collectors.joining());
    }

    private static String asList(List<String> words) {
        var owners = words.subList(0, words.size() - 1);
        return join(owners) + Noun.camel(words.getLast());
    }

    private static List<String> asRead(List<String> words) {
        return List.of(words.stream()
                .limit(words.size() - 1L)
                .map(Noun::singular)
                .map(Noun::camel)
                .collect(Collectors.joining("", "", Noun.camel(words.getLast()))));
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }
}
