package org.jambatan.embedded.launcher;

import java.time.Duration;
import org.jambatan.embedded.parts.ProcessRecords;

/** {@code ./jambatan down}: asks the launcher to stop the parts, and ends what a killed launcher left. */
final class Down {
    private static final Duration GRACE = Duration.ofSeconds(90);

    private final Progress progress;
    private final ProcessRecords records;

    Down(Place place, Progress progress) {
        this.progress = progress;
        this.records = new ProcessRecords(place.run());
    }

    int run() {
        if (!anythingRuns()) {
            progress.say("Nothing runs here.");
        }
        stop();
        return 0;
    }

    boolean anythingRuns() {
        return records.all().stream().anyMatch(entry -> entry.living().isPresent());
    }

    void stop() {
        records.of(Supervisor.LAUNCHER).ifPresent(launcher -> {
            if (launcher.living().isPresent()) {
                launcher.end("TERM", GRACE);
                progress.say("Jambatan is stopped.");
            }
            records.forget(Supervisor.LAUNCHER);
        });
        Leftovers.end(records, progress);
    }
}
