package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jambatan.embedded.Home;
import org.jambatan.testkit.kafka.CloudEvent;

/**
 * A reader's side of the contracts: which members of which events it uses ({@code read-by/<consumer>.json}, a list of
 * JSON pointers), and that it can parse each publisher's whole example.
 *
 * <p>With {@code -Djambatan.contracts.write=true} the lists are written from what the test says.
 */
public final class EventReaders {

    private final Path events;
    private final String consumer;
    private final Set<Path> named = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    EventReaders(Path contracts, String consumer) {
        this.events = contracts.resolve("events");
        this.consumer = consumer;
    }

    /** The contracts a service reads, named like {@code notification-service}. */
    public static EventReaders of(String consumer) {
        return new EventReaders(Home.folder().resolve("contracts"), consumer);
    }

    /**
     * One event that is read.
     *
     * @param event such as {@code partner.confirmed.v1}
     * @param reading does with the example what the listener does with the event; it fails by throwing
     * @param pointers what of the event is used, such as {@code /data/kind}
     */
    public EventReaders reads(String publisher, String event, Consumer<CloudEvent> reading, String... pointers) {
        var contract = new EventFolder(events, events.resolve(publisher).resolve(event));
        var file = contract.readerFile(consumer);
        named.add(file);
        if (contract.example().isMissingNode()) {
            faults.add(publisher + " has no contract for " + event);
            return this;
        }
        JsonNode list = ContractFiles.JSON.valueToTree(pointers);
        if (ContractFiles.writing()) {
            ContractFiles.write(file, list);
        }
        if (!list.equals(ContractFiles.read(file))) {
            faults.add(file + " does not list what is read: " + list);
        }
        for (var pointer : pointers) {
            if (contract.examples().stream()
                    .allMatch(example -> example.at(pointer).isMissingNode())) {
                faults.add(event + ": " + consumer + " reads " + pointer + ", which no example has");
            }
        }
        parse(contract, reading);
        return this;
    }

    private void parse(EventFolder contract, Consumer<CloudEvent> reading) {
        for (var written : contract.examples()) {
            try {
                // A member nobody knows: what a later publisher may add must not stop a reader.
                var example = CloudEvent.parse(written.toString());
                reading.accept(example.at("/data").isObject() ? example.with("/data/addedLater", "unknown") : example);
            } catch (RuntimeException failure) {
                faults.add(contract.event() + ": " + consumer + " cannot read the example: " + failure);
            }
        }
    }

    /** Fails with every fault at once; also when a {@code read-by} of this consumer was not named by the test. */
    public void check() {
        var all = new ArrayList<>(faults);
        for (var contract : EventFolder.allIn(events)) {
            var file = contract.readerFile(consumer);
            if (contract.readers().contains(consumer) && !named.contains(file)) {
                all.add(file + " says that " + contract.event() + " is read, but the test does not");
            }
        }
        if (!all.isEmpty()) {
            throw new AssertionError(consumer + ":\n" + String.join("\n", all));
        }
    }
}
