package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jambatan.embedded.Home;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.kafka.TopicRecord;

/**
 * A publisher's side of its event contracts. A test lets the service publish every event it knows, gives them to
 * {@link #hold} (or {@link #holdEverythingOn}), and ends with {@link #check}.
 *
 * <p>With {@code -Djambatan.contracts.write=true} a missing schema and example are drafted from the event, and new
 * members are added; the result is then reviewed by hand, {@code x-audience} first.
 */
public final class EventContracts {

    private final Path contracts;
    private final String publisher;
    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    EventContracts(Path contracts, String publisher) {
        this.contracts = contracts;
        this.publisher = publisher;
    }

    /** The contracts of a publisher, named like {@code booking-service}. */
    public static EventContracts of(String publisher) {
        return new EventContracts(Home.folder().resolve("contracts"), publisher);
    }

    /** Holds one real event against its contract. */
    public void hold(String topic, CloudEvent event) {
        var contract = EventFolder.of(events(), publisher, event.type());
        seen.add(contract.event());
        if (ContractFiles.writing()) {
            draft(contract, topic, event);
        }
        if (contract.schema().isMissingNode()) {
            faults.add(contract.event()
                    + " is published, but has no contract; -Djambatan.contracts.write=true drafts one");
            return;
        }
        faults.addAll(contract.faultsOf(event));
        if (!contract.schema().path("x-topic").asText().equals(topic)) {
            faults.add(contract.event() + " was published on " + topic + ", not on "
                    + contract.schema().path("x-topic"));
        }
    }

    /** Holds everything this publisher has said on these topics up to now. */
    public void holdEverythingOn(String... topics) {
        for (var name : topics) {
            try (var topic = Topic.named(name)) {
                topic.upToNow().stream()
                        .filter(record -> record.value() != null)
                        .map(TopicRecord::event)
                        .filter(event -> event.text("/source").equals("/" + publisher))
                        .forEach(event -> hold(name, event));
            }
        }
    }

    /**
     * Fails with every fault at once: an event that is not as its contract says, a contract no event was held against,
     * an example that is not as its schema says, a change that breaks the landed contract.
     */
    public void check() {
        var all = new ArrayList<>(new java.util.LinkedHashSet<>(faults));
        for (var contract : EventFolder.allOf(events(), publisher)) {
            if (!seen.contains(contract.event())) {
                all.add(contract.event() + " has a contract, but was not published in this test");
            }
            all.addAll(contract.faults());
        }
        all.addAll(breakingChanges());
        if (!all.isEmpty()) {
            throw new AssertionError(publisher + ":\n" + String.join("\n", all));
        }
    }

    List<String> breakingChanges() {
        var breaking = new ArrayList<String>();
        for (var landed : EventFolder.allOf(contracts.resolve("landed/events"), publisher)) {
            var now = new EventFolder(events(), events().resolve(publisher).resolve(landed.event()));
            if (!Files.exists(now.schemaFile())) {
                breaking.add(landed.event() + " has landed and must stay until its last reader has moved");
                continue;
            }
            SchemaChange.breaking(landed.schema(), now.schema())
                    .forEach(change -> breaking.add(landed.event() + " breaks its readers: " + change
                            + "; a breaking change is a new version"));
        }
        return breaking;
    }

    private static void draft(EventFolder contract, String topic, CloudEvent event) {
        var inferred = InferredSchema.ofEvent(event.at(""), topic);
        if (contract.schema() instanceof ObjectNode written) {
            if (!contract.faultsOf(event).isEmpty()) {
                ContractFiles.write(contract.schemaFile(), MergedSchema.of(written, inferred));
            }
        } else {
            ContractFiles.write(contract.schemaFile(), inferred);
        }
        if (contract.example().isMissingNode()) {
            ContractFiles.write(contract.exampleFile(), event.at(""));
        }
    }

    private Path events() {
        return contracts.resolve("events");
    }
}
