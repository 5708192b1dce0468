package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Serves what describes the events: {@code /asyncapi.json} with this platform's addresses, and {@code /schemas}. */
@Singleton
class EventPages {

    private final ServedJson asyncApi;
    private final ServedJson schemas;

    EventPages(EventStreams streams, ObjectMapper mapper) {
        this.asyncApi = new ServedJson(withAddresses(read("/asyncapi.json", mapper), streams));
        this.schemas = new ServedJson(read("/schemas.json", mapper));
    }

    void register(@Observes Router router) {
        serve(router, "/asyncapi.json", asyncApi);
        serve(router, "/schemas", schemas);
        serve(router, "/schemas/", schemas);
    }

    private static void serve(Router router, String path, ServedJson page) {
        router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(page::serve);
    }

    private static ObjectNode withAddresses(ObjectNode document, EventStreams streams) {
        ((ObjectNode) document.at("/servers/inner")).put("host", streams.inner());
        ((ObjectNode) document.at("/servers/outer")).put("host", streams.outer());
        return document;
    }

    private static ObjectNode read(String name, ObjectMapper mapper) {
        try (var file = EventPages.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        name + " is not in the jar: the build's description of events did not run.");
            }
            return (ObjectNode) mapper.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
