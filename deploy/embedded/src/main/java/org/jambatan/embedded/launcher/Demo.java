package org.jambatan.embedded.launcher;

import org.jambatan.embedded.demo.Cast;
import org.jambatan.embedded.demo.Story;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Ports;

/** {@code ./jambatan demo}. */
final class Demo {
    private final Place place;
    private final Progress progress;

    Demo(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run() {
        if (!Ports.answers(place.port("gateway"))) {
            throw new PartFailed("The platform does not run; ./jambatan up --detach starts it.");
        }
        new Story(new Cast(place.url("gateway"), place.url("keycloak")), progress::say).play();
        return 0;
    }
}
