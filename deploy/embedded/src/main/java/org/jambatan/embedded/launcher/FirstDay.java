package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import org.jambatan.embedded.demo.Cast;
import org.jambatan.embedded.demo.DemoWorld;
import org.jambatan.embedded.keycloak.Organizations;
import org.jambatan.embedded.parts.PartFailed;

/** The demo world is loaded once; a load that broke off leaves no mark and goes on at the next start. */
final class FirstDay {
    private final Place place;
    private final Blueprint blueprint;
    private final Progress progress;

    FirstDay(Place place, Blueprint blueprint, Progress progress) {
        this.place = place;
        this.blueprint = blueprint;
        this.progress = progress;
    }

    /** The platform runs without its demo world too, so a failure is told and no reason to stop. */
    void live() {
        var mark = place.data().resolve("demo-world.loaded");
        if (Files.exists(mark)) {
            return;
        }
        progress.say("  loading the demo world");
        try {
            var cast = new Cast(place.url("gateway"), place.url("keycloak"));
            new DemoWorld(cast, new Organizations(blueprint.keycloak().admin(), "jambatan")).load();
            Files.createFile(mark);
        } catch (PartFailed | IOException e) {
            progress.say("The demo world is not complete; the next ./jambatan up goes on with it. " + e.getMessage());
        }
    }
}
