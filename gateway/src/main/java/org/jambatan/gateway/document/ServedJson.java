package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** A document that is the same for everybody until the gateway is started anew. */
final class ServedJson {

    private final Buffer document;
    private final String tag;

    ServedJson(JsonNode json) {
        this.document = Buffer.buffer(json.toString());
        this.tag = "\"" + Integer.toHexString(document.hashCode()) + "\"";
    }

    void serve(RoutingContext context) {
        var response = context.response().putHeader("ETag", tag).putHeader("Cache-Control", "no-cache");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", "application/json").end(document);
        }
    }
}
