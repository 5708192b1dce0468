package org.jambatan.testkit.matrix;

import java.util.Optional;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.api.Reply;
import org.jambatan.testkit.api.Wire;

/**
 * What every answer owes its reader: a list says with {@code count=true} how many there are, a single object says by
 * {@code actions} what this caller may do with it now and by its {@code ETag} which version it is, and where the answer
 * to a command names a {@code Location}, whoever made it reads it there.
 */
final class Manners {

    private final Wire service;

    Manners(Wire service) {
        this.service = service;
    }

    /** What is missing from a good answer, or nothing. */
    Optional<String> faultOf(Row row, Operation operation, Call call, Reply reply) {
        if (!operation.method().equals("GET") || !reply.isSuccess()) {
            return reply.header("location").flatMap(location -> faultOfLocation(location, call));
        }
        var json = reply.json();
        var isObject = json.path("id").isTextual(); // which may have items too, as a booking does
        if (json.path("items").isArray() && !isObject) {
            return row.isUncounted() ? Optional.empty() : faultOfList(operation, call);
        }
        if (!isObject || row.isWithoutActions()) {
            return Optional.empty();
        }
        if (!json.path("actions").isArray()) {
            return Optional.of("the object has no actions; say row.withoutActions(…) where there is a reason");
        }
        return reply.header("etag").isEmpty() ? Optional.of("the object has no ETag") : Optional.empty();
    }

    private Optional<String> faultOfLocation(String location, Call call) {
        var bearer = call.headers().stream()
                .filter(line -> line.startsWith("Authorization:"))
                .toList();
        var there = service.send(new Call("GET", location, bearer, null));
        return there.status() == 200
                ? Optional.empty()
                : Optional.of("its Location, " + location + ", is answered " + there.status()
                        + "; a view that is read elsewhere, or not by itself, says so by address()");
    }

    private Optional<String> faultOfList(Operation operation, Call call) {
        if (!operation.queryParameters().contains("count")) {
            return Optional.of("the list takes no count; say row.uncounted(…) where there is a reason");
        }
        var joint = call.target().contains("?") ? "&" : "?";
        var counted = service.send(call.target(call.target() + joint + "count=true"));
        return counted.json().path("count").isIntegralNumber()
                ? Optional.empty()
                : Optional.of("with count=true the list does not say how many there are: " + counted);
    }
}
