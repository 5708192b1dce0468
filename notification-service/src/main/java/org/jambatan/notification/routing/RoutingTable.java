package org.jambatan.notification.routing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which event concerns whom: the resource {@code routing.json}, by publisher and event, {@code "nobody"} included. */
@Singleton
class RoutingTable {
    private final Map<String, Map<String, Route>> byPublisher = new LinkedHashMap<>();

    RoutingTable(ObjectMapper mapper) {
        try (var file = RoutingTable.class.getResourceAsStream("/routing.json")) {
            var written = mapper.readValue(file, new TypeReference<Map<String, Map<String, JsonNode>>>() {});
            for (var publisher : written.entrySet()) {
                var routes = new LinkedHashMap<String, Route>();
                for (var entry : publisher.getValue().entrySet()) {
                    routes.put(entry.getKey(), routeOf(entry.getValue(), mapper));
                }
                byPublisher.put(publisher.getKey(), routes);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The routing table cannot be read.", unreadable);
        }
    }

    private static Route routeOf(JsonNode entry, ObjectMapper mapper) throws IOException {
        return entry.asText().equals("nobody")
                ? new Route("", java.util.List.of())
                : mapper.treeToValue(entry, Route.class);
    }

    /** The route of an event such as {@code booking.confirmed.v1}, if the table knows it. */
    Optional<Route> of(String publisher, String event) {
        return Optional.ofNullable(byPublisher.getOrDefault(publisher, Map.of()).get(event));
    }

    /** Every entry, {@code <publisher>/<event>}. */
    Set<String> entries() {
        return byPublisher.entrySet().stream()
                .flatMap(publisher ->
                        publisher.getValue().keySet().stream().map(event -> publisher.getKey() + "/" + event))
                .collect(Collectors.toSet());
    }

    /** The names, without versions, of a publisher's events that concern somebody. */
    Set<String> namesOf(String publisher) {
        return byPublisher.getOrDefault(publisher, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getValue().notices().isEmpty())
                .map(entry -> entry.getKey().substring(0, entry.getKey().lastIndexOf(".v")))
                .collect(Collectors.toSet());
    }
}
