package org.jambatan.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MannersTest {

    private static final String DOCUMENT = """
            {"openapi":"3.1.0","paths":{
              "/api/v1/notes":{"get":{"parameters":[{"name":"count","in":"query"}]}},
              "/api/v1/uncountable":{"get":{}},
              "/api/v1/notes/one":{"get":{}}}}""";

    private HttpServer server;
    private String counted = "{\"items\":[],\"count\":0}";
    private String one = "{\"id\":\"1\",\"actions\":[]}";
    private String etag = "\"1\"";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var target = exchange.getRequestURI().toString();
            var body = target.startsWith("/q/openapi") || target.contains("openapi")
                    ? DOCUMENT
                    : target.endsWith("/one") ? one : target.contains("count=true") ? counted : "{\"items\":[]}";
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (!etag.isEmpty()) {
                exchange.getResponseHeaders().set("ETag", etag);
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_good_answer_has_nothing_missing() {
        assertThat(faultOf("GET /notes")).isEmpty();
        assertThat(faultOf("GET /notes/one")).isEmpty();
    }

    @Test
    void a_list_that_does_not_count_is_found() {
        counted = "{\"items\":[]}";

        assertThat(faultOf("GET /notes")).get().asString().contains("does not say how many");
        assertThat(faultOf("GET /uncountable")).get().asString().contains("takes no count");
        assertThat(faultOf("GET /uncountable", new Row("GET /uncountable").uncounted("a calendar has no end")))
                .isEmpty();
    }

    @Test
    void an_object_without_actions_or_version_is_found() {
        etag = "";
        assertThat(faultOf("GET /notes/one")).get().asString().contains("no ETag");
        one = "{\"id\":\"1\"}";
        assertThat(faultOf("GET /notes/one")).get().asString().contains("no actions");
        assertThat(faultOf("GET /notes/one", new Row("GET /notes/one").withoutActions("it is a receipt")))
                .isEmpty();
    }

    private Optional<String> faultOf(String operation) {
        return faultOf(operation, new Row(operation));
    }

    private Optional<String> faultOf(String name, Row row) {
        var wire = Wire.toPort(server.getAddress().getPort());
        var operation = ApiDocument.of(wire).operations().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        var call = Call.get(operation.path());
        return new Manners(wire).faultOf(row, operation, call, wire.send(call));
    }
}
