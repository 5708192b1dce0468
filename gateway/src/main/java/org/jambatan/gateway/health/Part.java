package org.jambatan.gateway.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** How one part of the platform is, and which of its own parts it does without at the moment. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Part(State status, List<String> without) {

    enum State {
        UP,
        DEGRADED,
        DOWN
    }

    static final Part UP = new Part(State.UP, List.of());
    static final Part DOWN = new Part(State.DOWN, List.of());

    /** The gateway itself before it has the issuer's keys: it answers anonymous callers. */
    static final Part WITHOUT_ISSUER = new Part(State.DEGRADED, List.of("keycloak"));

    /** Reads the body of a service's {@code /q/health/ready}: ready, but a check may say {@code "degraded": true}. */
    static Part read(JsonObject ready) {
        if (!"UP".equals(ready.getString("status"))) {
            return DOWN;
        }
        var without = new ArrayList<String>();
        for (var check : ready.getJsonArray("checks", new JsonArray())) {
            if (check instanceof JsonObject object
                    && object.getJsonObject("data", new JsonObject()).getValue("degraded") instanceof Boolean degraded
                    && degraded) {
                without.add(object.getString("name", "unnamed"));
            }
        }
        return new Part(without.isEmpty() ? State.UP : State.DEGRADED, without);
    }
}
