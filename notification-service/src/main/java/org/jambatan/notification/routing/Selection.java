package org.jambatan.notification.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Picks nodes out of an event: the one at a JSON pointer, or those of the list there, kept where members have given
 * values, and of each perhaps one member only.
 */
record Selection(
        String at,
        @Nullable Map<String, String> with,
        @Nullable String each) {
    List<JsonNode> of(JsonNode event) {
        var node = event.at(at);
        Stream<JsonNode> nodes = node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : Stream.of(node).filter(value -> !value.isMissingNode() && !value.isNull());
        return nodes.filter(this::isWanted)
                .map(value -> each == null ? value : value.path(each))
                .toList();
    }

    private boolean isWanted(JsonNode node) {
        return with == null
                || with.entrySet().stream()
                        .allMatch(wanted -> node.path(wanted.getKey()).asText().equals(wanted.getValue()));
    }

    /** The ids selected; a list may be empty, but an event that should say whom and does not cannot be told to anybody. */
    List<UUID> ids(JsonNode event) {
        var ids = of(event).stream()
                .map(id -> UUID.fromString(id.asText()))
                .distinct()
                .toList();
        if (ids.isEmpty() && !(event.at(at).isArray() && event.at(at).isEmpty())) {
            throw new IllegalArgumentException("The event names nobody at " + at + ".");
        }
        return ids;
    }
}
