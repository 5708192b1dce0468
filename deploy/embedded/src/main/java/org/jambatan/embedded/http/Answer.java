package org.jambatan.embedded.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Arrays;

/** What came back: a missing node stands for an empty body, text for one that is not JSON. */
public record Answer(String call, int status, HttpHeaders headers, JsonNode body) {
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The answer itself when its status is one of these; otherwise a sentence with what was said instead. */
    public Answer expecting(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public String id() {
        return text("id");
    }
}
