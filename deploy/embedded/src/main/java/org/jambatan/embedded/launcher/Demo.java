package org.jambatan.embedded.launcher;

import org.jambatan.embedded.demo.Cast;
import org.jambatan.embedded.demo.Story;
import org.jambatan.embedded.demo.StoryFour;
import org.jambatan.embedded.demo.StoryThree;
import org.jambatan.embedded.demo.StoryTwo;

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
        var cast = new Cast(place.url("gateway"), place.url("keycloak"));
        new Story(cast, progress::say).play();
        new StoryTwo(cast, progress::say).play();
        new StoryThree(cast, progress::say).play();
        new StoryFour(cast, progress::say).play();
        return 0;
    }
}
