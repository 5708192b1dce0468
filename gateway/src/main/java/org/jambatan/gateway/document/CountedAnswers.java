package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says of every described answer that the gateway counts requests: no service knows of it. */
final class CountedAnswers {

    private final ObjectNode components;

    CountedAnswers(ObjectNode components) {
        this.components = components;
    }

    void describe(ObjectNode paths) {
        var headers = components.withObjectProperty("headers");
        header(
                headers,
                "RateLimit",
                "How much of it is left: `\"account\";r=399;t=1` leaves 399 requests, and in 1 second none will be missing."
                        + " Each of several gateways counts for itself, so take it as a hint.",
                "\"account\";r=399;t=1");
        header(
                headers,
                "RateLimit-Policy",
                "How fast this caller may ask: `\"account\";q=400;w=4` allows 400 requests at once, all of which are there"
                        + " again after 4 seconds. Counted are an `account`, or without a token an `address`; `registrations`"
                        + " besides. Both fields are lists as draft-ietf-httpapi-ratelimit-headers-10 has them.",
                "\"account\";q=400;w=4");
        components.path("responses").forEach(CountedAnswers::count);
        paths.forEach(
                path -> path.forEach(operation -> operation.path("responses").forEach(CountedAnswers::count)));
    }

    private static void header(ObjectNode headers, String name, String says, String example) {
        var header = headers.putObject(name).put("description", says).put("example", example);
        header.putObject("schema").put("type", "string").put("maxLength", 200);
    }

    private static void count(JsonNode answer) {
        if (answer instanceof ObjectNode described && !described.has("$ref")) {
            var headers = described.withObjectProperty("headers");
            headers.putObject("RateLimit").put("$ref", "#/components/headers/RateLimit");
            headers.putObject("RateLimit-Policy").put("$ref", "#/components/headers/RateLimit-Policy");
        }
    }
}
