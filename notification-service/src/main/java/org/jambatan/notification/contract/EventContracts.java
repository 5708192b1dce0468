package org.jambatan.notification.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The contracts of all publishers but this service itself. */
@Singleton
public class EventContracts {
    private static final String THIS_SERVICE = "notification-service";

    private final Map<String, EventContract> bySourceAndType = new HashMap<>();

    EventContracts(ObjectMapper mapper) {
        try (var packed = EventContracts.class.getResourceAsStream("/event-contracts.json")) {
            if (packed == null) {
                throw new IllegalStateException(
                        "event-contracts.json is not in the jar: the build did not pack the contracts.");
            }
            for (var contract : mapper.readValue(packed, new TypeReference<List<EventContract>>() {})) {
                if (!contract.publisher().equals(THIS_SERVICE)) {
                    bySourceAndType.put("/" + contract.publisher() + " " + contract.type(), contract);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The contract of an event; what has none is nobody's business. */
    public Optional<EventContract> of(JsonNode event) {
        return Optional.ofNullable(bySourceAndType.get(
                event.path("source").asText() + " " + event.path("type").asText()));
    }

    /** Topics of events, or names of them, that satisfy a condition. */
    public Set<String> all(Predicate<EventContract> wanted, Function<EventContract, String> member) {
        return bySourceAndType.values().stream().filter(wanted).map(member).collect(Collectors.toSet());
    }
}
