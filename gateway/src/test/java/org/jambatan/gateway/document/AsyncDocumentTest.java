package org.jambatan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The document of the real contracts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncDocumentTest {

    private static final Path HOME = Path.of(System.getProperty("jambatan.home"));
    private static final Path EVENTS = HOME.resolve("contracts/events");

    @TempDir
    Path folder;

    @Test
    void every_event_is_a_message_described_by_the_address_of_its_schema() throws IOException {
        var document = document();

        for (var contract : EventContract.allIn(EVENTS)) {
            var message = document.at("/components/messages").path(contract.event());
            assertThat(message.path("name").asText()).isEqualTo(contract.type());
            assertThat(message.at("/payload/schema/$ref").asText())
                    .isEqualTo("/schemas/" + contract.publisher() + "/" + contract.event() + "/schema.json");
            assertThat(message.at("/examples/0/payload")).isEqualTo(contract.example());
            assertThat(message.path("description").asText()).isNotBlank();
            assertThat(message.at("/bindings/kafka/key/format").asText()).isEqualTo("uuid");
        }
    }

    @Test
    void agencies_receive_all_that_is_not_internal_and_nothing_that_is() throws IOException {
        var document = document();
        var internal = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (var contract : EventContract.allIn(EVENTS)) {
            (contract.isInternal() ? internal : shown).add(contract.event());
        }
        var received = new ArrayList<String>();
        document.at("/channels/feed/messages").fieldNames().forEachRemaining(received::add);
        document.at("/channels/feedState/messages").fieldNames().forEachRemaining(received::add);

        assertThat(internal).isNotEmpty();
        assertThat(received).containsExactlyInAnyOrderElementsOf(shown).doesNotContainAnyElementsOf(internal);
        assertThat(document.at("/operations").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("receiveFeed", "receiveFeedState");
        assertThat(document.at("/channels/feed/servers/0/$ref").asText()).isEqualTo("#/servers/outer");
        assertThat(document.at("/servers/outer/protocol").asText()).isEqualTo("kafka-secure");
        assertThat(document.at("/components/securitySchemes/scram/type").asText())
                .isEqualTo("scramSha512");
    }

    @Test
    void every_topic_of_the_contracts_is_a_channel_with_its_settings() throws IOException {
        var document = document();

        for (var contract : EventContract.allIn(EVENTS)) {
            var name = contract.topic().substring("jambatan.".length()).replace('.', '-');
            var channel = document.path("channels").path(name);
            assertThat(channel.path("address").asText()).isEqualTo(contract.topic());
            assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(6);
            assertThat(channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                            .asText())
                    .isEqualTo(contract.isState() ? "compact" : "delete");
        }
        assertThat(document.at("/channels/feed/bindings/kafka/topicConfiguration/retention.ms")
                        .asLong())
                .isEqualTo(2_592_000_000L);
    }

    @Test
    void every_reference_inside_of_the_document_leads_somewhere() throws IOException {
        var document = document();

        var references = document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .toList();

        assertThat(references)
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** Against the schema that AsyncAPI itself publishes, which comes from npm. */
    @Test
    @EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
    void the_document_is_as_asyncapi_3_says() throws IOException, InterruptedException {
        var npm = new ProcessBuilder(
                        "npm", "install", "--prefix", folder.toString(), "--ignore-scripts", "@asyncapi/specs@6.11.1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start();
        assertThat(npm.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(npm.exitValue())
                .as("npm said: %s", Files.readString(folder.resolve("npm.log")))
                .isZero();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(folder.resolve("node_modules/@asyncapi/specs/schemas/3.0.0.json")));

        assertThat(schema.validate(document().toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(document().toString().replace("receive\"", "devour\""), InputFormat.JSON))
                .as("the schema looks at what it is given")
                .isNotEmpty();
    }

    private JsonNode document() throws IOException {
        DescribeEvents.main(List.of(
                        EVENTS.toString(),
                        HOME.resolve("deploy/kafka/topics.properties").toString(),
                        folder.toString())
                .toArray(String[]::new));
        var written = new ObjectMapper().readTree(Files.readString(folder.resolve("asyncapi.json")));
        assertThat(written.path("asyncapi").asText()).isEqualTo("3.0.0");
        return written;
    }
}
