package org.jambatan.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.http.Trace;

/** Puts an event and its aggregate's state into their envelopes. */
@ApplicationScoped
class Envelopes {

    private final ObjectMapper mapper;
    private final Clock clock;
    private final String publisher;
    private final String publicUrl;

    Envelopes(
            ObjectMapper mapper,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String publisher,
            @ConfigProperty(name = "jambatan.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.mapper = mapper;
        this.clock = clock;
        this.publisher = publisher;
        this.publicUrl = publicUrl;
    }

    String event(UUID id, DomainEvent event) {
        return write(id, event, event.name(), event.data());
    }

    /** The state's type is {@code <noun>.state}; it carries the id of the event that led to it. */
    String state(UUID id, DomainEvent event) {
        return write(id, event, nounOf(event) + ".state", event.state());
    }

    static String nounOf(DomainEvent event) {
        return event.name().substring(0, event.name().indexOf('.'));
    }

    private String write(UUID id, DomainEvent event, String name, Object data) {
        var versioned = name + ".v1";
        var envelope = new CloudEvent(
                "1.0",
                id,
                "/" + publisher,
                "org.jambatan." + versioned,
                event.subject().toString(),
                clock.instant(),
                "application/json",
                publicUrl + "/schemas/" + publisher + "/" + versioned + "/schema.json",
                Long.toString(event.aggregateVersion()),
                event.partner() == null ? null : event.partner().toString(),
                trace().traceparent(),
                data);
        try {
            return mapper.writeValueAsString(envelope);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Trace trace() {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            var request = Arc.container().instance(RoutingContext.class).get();
            try {
                return Trace.of(request);
            } catch (RuntimeException outsideOfHttp) {
                return Trace.fresh();
            }
        }
        return Trace.fresh();
    }
}
