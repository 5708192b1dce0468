package org.jambatan.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jambatan.embedded.Home;
import org.jambatan.notification.NotificationTest;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.event.TopicsListener;
import org.jambatan.testkit.contract.EventReaders;
import org.jambatan.testkit.contract.HttpContract;
import org.jambatan.testkit.kafka.CloudEvent;
import org.junit.jupiter.api.Test;

@NotificationTest
class ContractsTest {
    @Inject
    RoutingTable table;

    @Inject
    ObjectMapper mapper;

    @Inject
    @All
    List<TopicsListener> listeners;

    @Test
    void the_http_contract_is_what_is_served() {
        HttpContract.of("notification-service").check();
    }

    @Test
    void what_is_read_is_in_the_contracts() {
        var readers = EventReaders.of("notification-service");
        readers.reads(
                "mou-service",
                "partner.state.v1",
                example -> hear("jambatan.partners.state", example),
                "/id",
                "/subject",
                "/aggregateversion",
                "/data/name",
                "/data/partners",
                "/data/participations/0/programmeId",
                "/data/participations/0/from");
        readers.reads(
                "mou-service",
                "programme.state.v1",
                example -> hear("jambatan.programmes.state", example),
                "/id",
                "/subject",
                "/aggregateversion",
                "/data/agency/partnerId",
                "/data/partners");
        routedEntries().forEach(entry -> {
            var publisher = entry.split("/", 2)[0];
            var event = entry.split("/", 2)[1];
            readers.reads(
                    publisher,
                    event,
                    example -> hear(topicOf(entry), example),
                    pointers(
                            table.of(publisher, event).orElseThrow(),
                            CloudEvent.example(publisher, event).data()));
        });
        readers.check();
    }

    @Test
    void the_topic_of_everything_routed_is_listened_to() {
        routedEntries()
                .forEach(entry -> assertThat(listeners).as(entry).anySatisfy(listener -> {
                    assertThat(listener.topics()).containsExactly(topicOf(entry));
                    assertThat(listener.names())
                            .contains(entry.substring(entry.indexOf('/') + 1, entry.lastIndexOf(".v")));
                }));
    }

    private List<String> routedEntries() {
        return table.entries().stream()
                .filter(entry -> !table.of(entry.split("/", 2)[0], entry.split("/", 2)[1])
                        .orElseThrow()
                        .notices()
                        .isEmpty())
                .sorted()
                .toList();
    }

    private String topicOf(String entry) {
        try {
            var schema =
                    Home.folder().resolve("contracts/events").resolve(entry).resolve("schema.json");
            return mapper.readTree(Files.readString(schema)).path("x-topic").asText();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(entry + " has no schema", unreadable);
        }
    }

    /** As the consumer would give it to the listener of its topic. */
    private void hear(String topic, CloudEvent example) {
        try {
            var type = example.type().substring("org.jambatan.".length());
            var event = new IncomingEvent(
                    UUID.randomUUID(),
                    type.substring(0, type.lastIndexOf(".v")),
                    UUID.fromString(example.subject()),
                    Long.parseLong(example.text("/aggregateversion")),
                    Instant.parse(example.text("/time")),
                    mapper.readTree(example.json()),
                    mapper.reader()
                            .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
            var heard = listeners.stream()
                    .filter(listener -> listener.topics().contains(topic))
                    .filter(listener -> listener.names().contains(event.name()))
                    .toList();
            assertThat(heard).as(topic).isNotEmpty();
            QuarkusTransaction.requiringNew().run(() -> heard.forEach(listener -> listener.on(event)));
        } catch (java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** An amount may stand alone or be one of a list, as the event has it. */
    private static String[] pointers(Route route, JsonNode data) {
        var pointers = new ArrayList<>(List.of("/id", "/subject", "/time", "/type"));
        pointers.addAll(route.pointers());
        for (var notice : route.notices()) {
            if (notice.when() != null) {
                pointers.addAll(notice.when().keySet());
            }
            add(pointers, notice.to().selection());
            notice.facts().values().forEach(fact -> {
                add(pointers, fact.selection());
                if (fact.of() != null) {
                    pointers.add(fact.at() + "/0/" + fact.of());
                }
                var first = data.at(fact.at().substring("/data".length())).isObject() && fact.kind() == Fact.Kind.MONEY
                        ? ""
                        : "/0";
                members(fact.kind()).forEach(member -> pointers.add(fact.at() + first + "/" + member));
            });
        }
        return pointers.stream().distinct().sorted(Comparator.naturalOrder()).toArray(String[]::new);
    }

    private static void add(List<String> pointers, Selection selection) {
        pointers.add(selection.at());
        if (selection.each() != null) {
            pointers.add(selection.at() + "/0/" + selection.each());
        }
        if (selection.with() != null) {
            selection.with().keySet().forEach(member -> pointers.add(selection.at() + "/0/" + member));
        }
    }

    private static List<String> members(Fact.Kind kind) {
        return switch (kind) {
            case TEXT, PARTNER -> List.of();
            case TEXTS -> List.of("offeringName");
            case SLOTS -> List.of("offeringName", "start", "end", "timeZone");
            case MONEY -> List.of("amount", "currency");
        };
    }
}
