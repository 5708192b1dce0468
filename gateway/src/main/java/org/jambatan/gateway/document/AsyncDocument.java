package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The events as one AsyncAPI 3 document: a channel for each topic of the services, and the two of an agency, which are
 * all that an agency can receive. A payload is described by the address of its schema.
 */
final class AsyncDocument {

    /** As the feeder and {@code consumer add} make them; {@code {agency}} is a partner's id. */
    private static final String FEED = "jambatan.feed.{agency}";

    private static final String FEED_SETTINGS = "3 cleanup.policy=delete retention.ms=2592000000";
    private static final String FEED_STATE_SETTINGS = "3 cleanup.policy=compact";
    private static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    private final List<EventContract> contracts;
    private final TopicSettings topics;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    AsyncDocument(List<EventContract> contracts, TopicSettings topics) {
        this.contracts = contracts;
        this.topics = topics;
    }

    ObjectNode json() {
        json.removeAll();
        json.put("asyncapi", "3.0.0");
        json.putObject("info")
                .put("title", "Jambatan's events")
                .put("version", "1")
                .put("description", """
                        What happens on the platform, as CloudEvents 1.0 in structured JSON. The key is the aggregate's \
                        id; events of one aggregate arrive in the order of `aggregateversion`. An event may come \
                        twice; its `id` is then the same. Within `.v1` members are only ever added.""")
                .putObject("license")
                .put("name", "Apache-2.0");
        json.put("defaultContentType", "application/cloudevents+json");
        servers();
        serviceChannels();
        feeds();
        components();
        return json;
    }

    private void servers() {
        var servers = json.putObject("servers");
        var outer = servers.putObject("outer")
                .put("host", "")
                .put("protocol", "kafka-secure")
                .put("title", "For agencies' systems")
                .put("description", "SASL_SSL; an account reads its own agency's streams and nothing else.");
        outer.putArray("security").addObject().put("$ref", "#/components/securitySchemes/scram");
        servers.putObject("inner")
                .put("host", "")
                .put("protocol", "kafka")
                .put("title", "For the services alone")
                .put("description", "Without authentication, therefore never reachable from another machine.");
    }

    private void serviceChannels() {
        var byTopic = new TreeMap<String, List<EventContract>>();
        contracts.forEach(contract -> byTopic.put(contract.topic(), List.of()));
        byTopic.replaceAll((topic, none) -> contracts.stream()
                .filter(contract -> contract.topic().equals(topic))
                .toList());
        byTopic.forEach((topic, events) -> {
            var isState = topic.endsWith(".state");
            var channel = channel(topic.replaceFirst("^jambatan\\.", "").replace('.', '-'), topic, "inner")
                    .put("title", topic)
                    .put(
                            "description",
                            isState
                                    ? "How everything of this family stands, compacted. Internal."
                                    : "What happens in this family, for 30 days. Internal.");
            messages(channel, events);
            channel.putObject("bindings").set("kafka", topics.bindingOf(topic));
        });
    }

    private void feeds() {
        feed(
                "feed",
                FEED,
                contract -> !contract.isState(),
                FEED_SETTINGS,
                "What happens in an agency's programmes",
                "Copies of the services' events, unchanged, of audience `public` or `agency`, for 30 days.");
        feed(
                "feedState",
                FEED + ".state",
                EventContract::isState,
                FEED_STATE_SETTINGS,
                "How everything in an agency's programmes stands",
                "Compacted: read from its beginning it is the present. A record without a value ends its key: that no"
                        + " longer concerns the agency.");
    }

    private void feed(
            String name,
            String address,
            Predicate<EventContract> wanted,
            String settings,
            String title,
            String description) {
        var channel = channel(name, address, "outer").put("title", title).put("description", description);
        channel.putObject("parameters")
                .putObject("agency")
                .put("description", "The agency's partner id.")
                .putArray("examples")
                .add("0192f3a0-7b1c-7d00-8a00-000000000001");
        var shown = contracts.stream()
                .filter(wanted)
                .filter(contract -> !contract.isInternal())
                .toList();
        messages(channel, shown);
        channel.putObject("bindings").set("kafka", TopicSettings.binding(address, settings));
        var operation = json.withObjectProperty("operations")
                .putObject("receive" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .put("action", "receive")
                .put("title", title)
                .put("summary", "For an agency's systems.")
                .put("description", description);
        operation.putObject("channel").put("$ref", "#/channels/" + name);
        var messages = operation.putArray("messages");
        shown.forEach(
                contract -> messages.addObject().put("$ref", "#/channels/" + name + "/messages/" + contract.event()));
    }

    private ObjectNode channel(String name, String address, String server) {
        var channel = json.withObjectProperty("channels").putObject(name).put("address", address);
        channel.putArray("servers").addObject().put("$ref", "#/servers/" + server);
        return channel;
    }

    private static void messages(ObjectNode channel, List<EventContract> events) {
        var messages = channel.putObject("messages");
        events.forEach(contract ->
                messages.putObject(contract.event()).put("$ref", "#/components/messages/" + contract.event()));
    }

    private void components() {
        var components = json.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("scram")
                .put("type", "scramSha512")
                .put("description", "Name and password as `./jambatan consumer add` shows them, once.");
        var messages = components.putObject("messages");
        contracts.forEach(contract -> message(messages.putObject(contract.event()), contract));
    }

    private static void message(ObjectNode message, EventContract contract) {
        message.put("name", contract.type())
                .put("title", contract.event())
                .put("summary", contract.summary())
                .put("description", contract.description())
                .put("contentType", "application/cloudevents+json")
                .put("x-publisher", contract.publisher())
                .put("x-audience", contract.audience());
        if (contract.schema().has("x-audience-when")) {
            message.set("x-audience-when", contract.schema().path("x-audience-when"));
        }
        message.putArray("tags").addObject().put("name", contract.publisher());
        message.putObject("headers")
                .put("type", "object")
                .putObject("properties")
                .putObject("content-type")
                .put("type", "string")
                .put("const", CONTENT_TYPE);
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=2020-12")
                .putObject("schema")
                .put("$ref", contract.schemaAddress());
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", "The aggregate's id, which is also the event's subject.");
        message.putArray("examples").addObject().put("name", contract.event()).set("payload", contract.example());
    }
}
