package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An answer as a front-end sees it; fields are named by JSON pointer. */
record Reply(String call, int status, HttpHeaders headers, String body) {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Nobody answered: the connection was refused or broke off. */
    static Reply none(String call, Exception why) {
        return new Reply(call, 0, HttpHeaders.of(Map.of(), (name, value) -> true), why.toString());
    }

    Reply expecting(int... statuses) {
        assertThat(Arrays.stream(statuses).boxed().toList()).as("%s", this).contains(status);
        return this;
    }

    JsonNode json() {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    String id() {
        assertThat(at("/id").isTextual()).as("%s has an id", this).isTrue();
        return text("/id");
    }

    List<JsonNode> items() {
        return list("/items");
    }

    List<JsonNode> list(String pointer) {
        return StreamSupport.stream(at(pointer).spliterator(), false).toList();
    }

    /** The texts of one field of every element of a list. */
    List<String> texts(String listPointer, String field) {
        return list(listPointer).stream()
                .map(element -> element.path(field).asText())
                .toList();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean asksToComeAgain() {
        return status >= 400 && headers.firstValue("Retry-After").isPresent();
    }

    /** A refusal as the platform promises it, whichever layer refused. */
    Reply isProblem(int expected, String code) {
        assertThat(status).as("%s", this).isEqualTo(expected);
        assertThat(header("Content-Type")).as("%s", this).startsWith("application/problem+json");
        assertThat(at("/status").asInt()).as("%s", this).isEqualTo(expected);
        assertThat(text("/code")).as("%s", this).isEqualTo(code);
        assertThat(text("/title")).as("%s", this).isNotBlank();
        assertThat(text("/type")).as("%s", this).isNotBlank();
        assertThat(text("/traceId")).as("%s", this).isNotBlank();
        return this;
    }

    @Override
    public String toString() {
        var shown = body.length() > 1_500 ? body.substring(0, 1_500) + "…" : body;
        return call + " -> " + status + " " + shown;
    }
}
