package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import org.jambatan.embedded.demo.Cast;
import org.jambatan.embedded.demo.ExampleValues;
import org.jambatan.embedded.http.Api;

/**
 * Finds, at every start, what the examples of the documents stand for in this demo world, such as a slot that is free
 * now, and leaves it in a file for the gateway, which has no account to look with.
 */
final class DemoValues {
    private final Place place;

    DemoValues(Place place) {
        this.place = place;
    }

    static Path in(Place place) {
        return place.data().resolve("demo-values.json");
    }

    /** Without it the examples keep their placeholders, which is no reason to stop. */
    void write() {
        try {
            var references = new ArrayList<String>();
            Api.anonymous(place.url("gateway"))
                    .get("/openapi.json")
                    .expecting(200)
                    .body()
                    .path("x-demo-references")
                    .fieldNames()
                    .forEachRemaining(references::add);
            var values = new ExampleValues(new Cast(place.url("gateway"), place.url("keycloak")), Clock.systemUTC())
                    .of(references);
            var file = in(place);
            var fresh = Files.writeString(file.resolveSibling("demo-values.new"), Api.JSON.writeValueAsString(values));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (RuntimeException | IOException notThisTime) {
            // The next start tries again.
        }
    }
}
