package org.jambatan.embedded.launcher;

import java.io.IOException;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.PartFailed;

/** {@code ./jambatan reset}: stops and wipes; what was unpacked and built once stays. */
final class Reset {
    private final Place place;
    private final Progress progress;

    Reset(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run() {
        new Down(place, progress).stop();
        try {
            Folders.delete(place.data());
            Folders.delete(place.run());
        } catch (IOException e) {
            throw new PartFailed("The data in " + place.data() + " cannot be deleted: " + e.getMessage(), e);
        }
        progress.say("All data is deleted; ./jambatan up starts anew.");
        return 0;
    }
}
