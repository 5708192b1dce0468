package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The list at {@code /schemas}: each event with the addresses of its schema and its example. */
final class EventIndex {

    private EventIndex() {}

    static ObjectNode of(List<EventContract> contracts) {
        var index = JsonNodeFactory.instance.objectNode();
        var items = index.putArray("items");
        for (var contract : contracts) {
            var item = items.addObject()
                    .put("publisher", contract.publisher())
                    .put("event", contract.event())
                    .put("type", contract.type())
                    .put("topic", contract.topic())
                    .put("audience", contract.audience());
            if (contract.schema().has("x-audience-when")) {
                item.set("audienceWhen", contract.schema().path("x-audience-when"));
            }
            item.put("description", contract.description())
                    .put("schema", contract.schemaAddress())
                    .put("example", contract.exampleAddress());
        }
        return index;
    }
}
