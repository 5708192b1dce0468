package org.jambatan.notification.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One wording of an event for some of those it concerns, perhaps only where the event has certain values. */
record Notice(
        @Nullable Map<String, String> when, Addressees to, Map<String, Fact> facts, Translated title, Translated body) {
    boolean concerns(JsonNode event) {
        return when == null
                || when.entrySet().stream()
                        .allMatch(wanted -> event.at(wanted.getKey()).asText().equals(wanted.getValue()));
    }
}
