package org.jambatan.embedded.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.jambatan.embedded.parts.ProcessRecord;
import org.jambatan.embedded.parts.ProcessRecords;

/**
 * Parts a killed launcher left running. They are ended and started afresh rather than taken over: only a parent hears
 * at once of a child's end, and what has run on may be half broken. Nothing is ever searched for by name.
 */
final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private Leftovers() {}

    static void end(ProcessRecords records, Progress progress) {
        var parts = records.all().stream()
                .filter(entry -> !entry.name().equals(Supervisor.LAUNCHER))
                .toList();
        var living = parts.stream().filter(entry -> entry.living().isPresent()).toList();
        if (!living.isEmpty()) {
            progress.say("Ending what an earlier launcher left: " + String.join(", ", names(living)) + ".");
        }
        stop(living.stream().filter(entry -> !entry.name().equals("postgres")).toList(), "TERM");
        stop(living.stream().filter(entry -> entry.name().equals("postgres")).toList(), "INT");
        parts.forEach(entry -> records.forget(entry.name()));
    }

    private static void stop(List<ProcessRecord> entries, String signal) {
        try (var stops = Executors.newVirtualThreadPerTaskExecutor()) {
            entries.forEach(entry -> stops.execute(() -> entry.end(signal, GRACE)));
        }
    }

    private static List<String> names(List<ProcessRecord> entries) {
        return entries.stream().map(ProcessRecord::name).toList();
    }
}
