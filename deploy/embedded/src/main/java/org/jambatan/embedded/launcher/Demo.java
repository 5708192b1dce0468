package org.jambatan.embedded.launcher;

import org.jambatan.embedded.demo.Cast;
import org.jambatan.embedded.demo.Story;

/** {@code ./jambatan demo}. */
final class Demo {
    private final Place place;
    private final Progress progress;

    Demo(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run() {
        Running.check(place, "gateway");
        new Story(new Cast(place.url("gateway"), place.url("keycloak")), progress::say).play();
        return 0;
    }
}
