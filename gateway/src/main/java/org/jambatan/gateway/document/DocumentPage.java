package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the merged document at {@code /openapi.json}, with the addresses at which this platform's issuer signs in and
 * the values of the demo's examples, and the same to read at {@code /reference}.
 */
@Singleton
class DocumentPage {

    private record Edition(Optional<FileTime> valuesOf, Buffer document, Buffer reference, String tag) {}

    private final ObjectMapper mapper;
    private final String merged;
    private final DemoValues values;
    private volatile Edition latest;

    DocumentPage(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer, ObjectMapper mapper, DemoValues values) {
        this.mapper = mapper;
        this.merged = filled(issuer, mapper);
        this.values = values;
        this.latest = edition();
    }

    private Edition edition() {
        var written = values.written();
        var text = values.putInto(merged);
        var document = Buffer.buffer(text);
        var tag = "\"" + Integer.toHexString(document.hashCode()) + "\"";
        return new Edition(written, document, Buffer.buffer(Reference.of(read(text))), tag);
    }

    void register(@Observes Router router) {
        router.route("/openapi.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve);
        router.route("/reference")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serveReference);
    }

    private Edition current() {
        var edition = latest;
        if (!edition.valuesOf().equals(values.written())) {
            edition = edition();
            latest = edition;
        }
        return edition;
    }

    private JsonNode read(String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void serveReference(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .end(current().reference());
    }

    private void serve(RoutingContext context) {
        var edition = current();
        var response = context.response().putHeader("ETag", edition.tag()).putHeader("Cache-Control", "no-cache");
        if (edition.tag().equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", "application/json").end(edition.document());
        }
    }

    private static String filled(String issuer, ObjectMapper mapper) {
        try (var merged = DocumentPage.class.getResourceAsStream("/merged-openapi.json")) {
            if (merged == null) {
                throw new IllegalStateException(
                        "merged-openapi.json is not in the jar: the build's merge did not run.");
            }
            var document = (ObjectNode) mapper.readTree(merged);
            var flow = (ObjectNode)
                    document.at("/components/securitySchemes/" + MergedDocument.SCHEME + "/flows/authorizationCode");
            flow.put("authorizationUrl", issuer + "/protocol/openid-connect/auth");
            flow.put("tokenUrl", issuer + "/protocol/openid-connect/token");
            flow.put("refreshUrl", issuer + "/protocol/openid-connect/token");
            return mapper.writeValueAsString(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
