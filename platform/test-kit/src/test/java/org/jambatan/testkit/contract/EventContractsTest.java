package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jambatan.testkit.kafka.CloudEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventContractsTest {

    private static final String TOPIC = "jambatan.notes";
    private static final CloudEvent WRITTEN = CloudEvent.parse("""
            {"specversion":"1.0","id":"0190b2d8-0000-7000-8000-000000000001","source":"/note-service",
             "type":"org.jambatan.note.written.v1","subject":"0190b2d8-0000-7000-8000-000000000002",
             "time":"2026-11-22T08:00:00Z","datacontenttype":"application/json","dataschema":"http://localhost:8080/schemas/x",
             "aggregateversion":"1","traceparent":"00-1",
             "data":{"id":"0190b2d8-0000-7000-8000-000000000002","title":{"en":"Hello"},"size":3,
                     "lines":[{"text":"a"},{"text":"b","on":"2026-11-22"}],"closed":null}}""");

    @TempDir
    Path contracts;

    @BeforeEach
    void a_contract_drafted_from_a_real_event() {
        System.setProperty("jambatan.contracts.write", "true");
        publisher().hold(TOPIC, WRITTEN);
        System.clearProperty("jambatan.contracts.write");
    }

    /** The whole run may have been asked to write; these tests decide for themselves. */
    private static final String ASKED = System.getProperty("jambatan.contracts.write", "false");

    @AfterEach
    void as_asked() {
        System.setProperty("jambatan.contracts.write", ASKED);
    }

    @Test
    void the_event_it_was_drafted_from_passes() {
        assertThatCode(() -> check(WRITTEN)).doesNotThrowAnyException();
        assertThatCode(() -> check(WRITTEN.with("/data/title", java.util.Map.of("zh", "你好"))))
                .doesNotThrowAnyException();
    }

    @Test
    void drafting_again_changes_nothing() throws IOException {
        var before = Files.readString(file("schema.json"));

        System.setProperty("jambatan.contracts.write", "true");
        publisher().hold(TOPIC, WRITTEN.again());

        assertThat(file("schema.json")).hasContent(before);
        assertThat(ContractFiles.read(file("schema.json"))
                        .at("/properties/data/properties/lines/items/required")
                        .toString())
                .isEqualTo("[\"text\"]");
    }

    @Test
    void a_member_of_another_type_is_found() {
        assertThatThrownBy(() -> check(WRITTEN.with("/data/size", "three"))).hasMessageContaining("/data/size");
    }

    @Test
    void a_malformed_id_is_found() {
        assertThatThrownBy(() -> check(WRITTEN.with("/data/id", "no-uuid"))).hasMessageContaining("/data/id");
    }

    @Test
    void a_member_the_schema_does_not_describe_is_found() {
        assertThatThrownBy(() -> check(WRITTEN.with("/data/mood", "good")))
                .hasMessageContaining("/data/mood is published, but the schema does not describe it");
    }

    @Test
    void the_wrong_topic_is_found() {
        var publisher = publisher();
        publisher.hold("jambatan.other", WRITTEN);

        assertThatThrownBy(publisher::check).hasMessageContaining("published on jambatan.other");
    }

    @Test
    void an_event_without_a_contract_and_a_contract_without_an_event_are_found() {
        assertThatThrownBy(() -> check(WRITTEN.with("/type", "org.jambatan.note.torn.v1")))
                .hasMessageContaining("note.torn.v1 is published, but has no contract")
                .hasMessageContaining("note.written.v1 has a contract, but was not published in this test");
    }

    @Test
    void an_example_that_is_not_as_its_schema_says_is_found() throws IOException {
        Files.writeString(
                file("example.json"), WRITTEN.with("/data/size", "three").json());

        assertThatThrownBy(() -> check(WRITTEN)).hasMessageContaining("example of note.written.v1: /data/size");
    }

    @Test
    void a_further_example_is_held_against_the_schema_too() throws IOException {
        Files.writeString(
                file("example-long.json"), WRITTEN.with("/data/size", "three").json());

        assertThatThrownBy(() -> check(WRITTEN)).hasMessageContaining("example of note.written.v1: /data/size");
    }

    @Test
    void a_change_that_breaks_the_landed_contract_is_found() throws IOException {
        land();
        var schema = Files.readString(file("schema.json"));
        Files.writeString(
                file("schema.json"),
                schema.replaceFirst("\"type\" : \"integer\"|\"type\": \"integer\"", "\"type\": \"string\""));

        assertThat(publisher().breakingChanges())
                .singleElement()
                .asString()
                .contains("note.written.v1 breaks its readers: /data/size was [integer] and is now [string]");
    }

    @Test
    void a_landed_contract_that_is_gone_is_found() throws IOException {
        land();
        Files.delete(file("schema.json"));

        assertThat(publisher().breakingChanges()).singleElement().asString().contains("must stay");
    }

    @Test
    void a_reader_that_lists_what_it_reads_and_parses_the_example_passes() {
        System.setProperty("jambatan.contracts.write", "true");
        reader("/data/size").check();
        System.clearProperty("jambatan.contracts.write");

        assertThatCode(() -> reader("/data/size").check()).doesNotThrowAnyException();
    }

    @Test
    void a_reader_of_something_else_than_it_lists_is_found() {
        System.setProperty("jambatan.contracts.write", "true");
        reader("/data/size").check();
        System.clearProperty("jambatan.contracts.write");

        assertThatThrownBy(() -> reader("/data/mood").check())
                .hasMessageContaining("does not list what is read")
                .hasMessageContaining("reads /data/mood, which no example has");
        assertThatThrownBy(() -> new EventReaders(contracts, "reader-service").check())
                .hasMessageContaining("is read, but the test does not");
    }

    @Test
    void a_reader_that_cannot_parse_the_example_is_found() {
        var readers = new EventReaders(contracts, "reader-service").reads("note-service", "note.written.v1", event -> {
            throw new IllegalArgumentException("unreadable");
        });

        assertThatThrownBy(readers::check).hasMessageContaining("cannot read the example");
    }

    @Test
    void the_page_of_events_is_written_and_found_stale() throws IOException {
        var page = contracts.resolve("architecture.md");
        Files.writeString(page, "before\n<!-- events -->\nold\n<!-- /events -->\nafter\n");
        var table = new EventTable(contracts, page);

        assertThatThrownBy(table::check).hasMessageContaining("is stale");
        System.setProperty("jambatan.contracts.write", "true");
        table.check();
        System.clearProperty("jambatan.contracts.write");

        table.check();
        assertThat(page).content().isEqualTo("""
                before
                <!-- events -->
                | publisher | event | topic | audience | heard by |
                |---|---|---|---|---|
                | note-service | `note.written.v1` | `jambatan.notes` | internal | nobody yet |
                <!-- /events -->
                after
                """);
    }

    private EventContracts publisher() {
        return new EventContracts(contracts, "note-service");
    }

    private void check(CloudEvent event) {
        var publisher = publisher();
        publisher.hold(TOPIC, event);
        publisher.check();
    }

    private EventReaders reader(String pointer) {
        return new EventReaders(contracts, "reader-service")
                .reads(
                        "note-service",
                        "note.written.v1",
                        event -> event.data().path("size").asInt(),
                        pointer);
    }

    private void land() throws IOException {
        var landed = contracts.resolve("landed/events/note-service/note.written.v1");
        Files.createDirectories(landed);
        Files.copy(file("schema.json"), landed.resolve("schema.json"));
    }

    private Path file(String name) {
        return contracts.resolve("events/note-service/note.written.v1").resolve(name);
    }
}
