package org.jambatan.notification.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an event's subject can be read, and its notices; none means that the event concerns nobody. The path may name
 * what the event says, by JSON pointer: {@code /api/v1/programmes/{/data/programmeId}/admissions}; the subject's id
 * follows, unless the path ends with what it reads: the event's subject is part of something else then.
 */
record Route(String path, List<Notice> notices) {
    private static final Pattern POINTER = Pattern.compile("\\{(/[^}]*)}");

    Route {
        notices = List.copyOf(notices);
    }

    String pathOf(JsonNode event, Object subject) {
        var read = POINTER.matcher(path)
                .replaceAll(found ->
                        Matcher.quoteReplacement(event.at(found.group(1)).asText()));
        return path.endsWith("}") ? read : read + "/" + subject;
    }

    /** What the path reads of the event. */
    List<String> pointers() {
        return POINTER.matcher(path)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
