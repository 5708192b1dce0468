package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Ports;

/** What would make a start fail half way, looked at before anything is started. */
final class Preflight {
    private static final long LEAST_FREE_MB = 1024;

    private Preflight() {}

    static void check(Place place, List<Part> parts) {
        space(place);
        parts.forEach(part -> ports(place, part));
    }

    private static void space(Place place) {
        try {
            Files.createDirectories(place.data());
            var free = Files.getFileStore(place.data()).getUsableSpace() >> 20;
            if (free < LEAST_FREE_MB) {
                throw new PartFailed("The disk that holds " + place.data() + " has only " + free + " MB left; Jambatan"
                        + " needs " + LEAST_FREE_MB + " MB.");
            }
        } catch (IOException e) {
            throw new PartFailed("The folder " + place.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void ports(Place place, Part part) {
        for (int port : part.ports()) {
            if (Ports.isTaken(port)) {
                throw new PartFailed("Port " + port + ", which " + part.name() + " needs, is taken by another program;"
                        + " end that program, or choose another port by " + place.variableOf(port)
                        + ".");
            }
        }
    }
}
