package org.jambatan.embedded.launcher;

import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Ports;

/** What a command needs of the running platform. */
final class Running {
    private Running() {}

    static void check(Place place, String part) {
        if (!Ports.answers(place.port(part))) {
            throw new PartFailed("The platform does not run; ./jambatan up --detach starts it.");
        }
    }
}
