package org.jambatan.notification.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.event.IncomingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event concerns, as its data say: the partners, and the programmes where it names any. An event that names
 * programmes, if only an empty list of them, concerns nobody merely because its partners take part somewhere.
 */
record Concern(List<UUID> partners, @Nullable List<UUID> programmes) {
    static Concern of(IncomingEvent event) {
        var data = event.json().path("data");
        return new Concern(ids(data.path("partners")), programmesOf(event, data));
    }

    private static @Nullable List<UUID> programmesOf(IncomingEvent event, JsonNode data) {
        if (event.name().startsWith("programme.")) {
            return List.of(event.subject());
        }
        if (!data.has("programmeIds") && !data.hasNonNull("programmeId")) {
            return null;
        }
        var programmes = new ArrayList<>(ids(data.path("programmeIds")));
        if (data.hasNonNull("programmeId")) {
            programmes.add(UUID.fromString(data.path("programmeId").asText()));
        }
        return programmes.stream().distinct().toList();
    }

    private static List<UUID> ids(JsonNode list) {
        var ids = new ArrayList<UUID>();
        list.forEach(id -> ids.add(UUID.fromString(id.asText())));
        return ids;
    }

    UUID[] partnersArray() {
        return partners.toArray(UUID[]::new);
    }

    UUID @Nullable [] programmesArray() {
        return programmes == null ? null : programmes.toArray(UUID[]::new);
    }
}
