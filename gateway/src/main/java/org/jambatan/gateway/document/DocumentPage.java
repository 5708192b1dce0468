package org.jambatan.gateway.document;

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

/** Serves the merged document at {@code /openapi.json}, with the addresses at which this platform's issuer signs in. */
@Singleton
class DocumentPage {

    private record Edition(Optional<FileTime> valuesOf, Buffer document, String tag) {}

    private final String merged;
    private final DemoValues values;
    private volatile Edition latest;

    DocumentPage(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer, ObjectMapper mapper, DemoValues values) {
        this.merged = filled(issuer, mapper);
        this.values = values;
        this.latest = edition();
    }

    private Edition edition() {
        var written = values.written();
        var document = Buffer.buffer(values.putInto(merged));
        return new Edition(written, document, "\"" + Integer.toHexString(document.hashCode()) + "\"");
    }

    void register(@Observes Router router) {
        router.route("/openapi.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve);
    }

    private void serve(RoutingContext context) {
        var edition = latest;
        if (!edition.valuesOf().equals(values.written())) {
            edition = edition();
            latest = edition;
        }
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
            return mapper.writeValueAsString(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
