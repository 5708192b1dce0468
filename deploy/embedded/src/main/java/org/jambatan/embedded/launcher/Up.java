package org.jambatan.embedded.launcher;

import org.jambatan.embedded.parts.ProcessRecords;

/** {@code ./jambatan up}. */
final class Up {
    private final Place place;
    private final Progress progress;

    Up(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run(boolean detach) {
        var launcher = new ProcessRecords(place.run())
                .of(Supervisor.LAUNCHER)
                .filter(entry -> entry.living().isPresent());
        if (launcher.isPresent() && launcher.get().state().equals("ready")) {
            progress.say("Jambatan is already up (launcher " + launcher.get().pid() + ").");
            Addresses.print(place, progress);
            return 0;
        }
        return detach ? new Detached(place, progress).startAndFollow() : new Supervisor(place, progress).run();
    }
}
