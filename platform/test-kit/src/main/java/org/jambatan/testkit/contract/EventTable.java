package org.jambatan.testkit.contract;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jambatan.embedded.Home;

/** The table of events in {@code docs/architecture.md}, between its two markers, made from the contract folders. */
public final class EventTable {

    private static final String BEGIN = "<!-- events -->";
    private static final String END = "<!-- /events -->";

    private final Path contracts;
    private final Path page;

    EventTable(Path contracts, Path page) {
        this.contracts = contracts;
        this.page = page;
    }

    public static EventTable ofThisCheckout() {
        return new EventTable(Home.folder().resolve("contracts"), Home.folder().resolve("docs/architecture.md"));
    }

    /** Fails when the page is stale; with {@code -Djambatan.contracts.write=true} it is written instead. */
    public void check() {
        var text = ContractFiles.text(page);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new AssertionError(page + " has no place for the events: " + BEGIN + " … " + END);
        }
        var fresh = text.substring(0, begin) + BEGIN + "\n" + table() + text.substring(end);
        if (ContractFiles.writing()) {
            ContractFiles.write(page, fresh);
        } else if (!fresh.equals(text)) {
            throw new AssertionError(page + " is stale; -Djambatan.contracts.write=true writes its event table.");
        }
    }

    private String table() {
        var rows = EventFolder.allIn(contracts.resolve("events")).stream()
                .map(EventTable::row)
                .collect(Collectors.joining());
        return "| publisher | event | topic | audience | heard by |\n|---|---|---|---|---|\n" + rows;
    }

    private static String row(EventFolder contract) {
        var schema = contract.schema();
        var heard = contract.readers().isEmpty() ? "nobody yet" : String.join(", ", contract.readers());
        return "| %s | `%s` | `%s` | %s | %s |\n"
                .formatted(
                        contract.publisher(),
                        contract.event(),
                        schema.path("x-topic").asText(),
                        Audience.shown(schema),
                        heard);
    }
}
