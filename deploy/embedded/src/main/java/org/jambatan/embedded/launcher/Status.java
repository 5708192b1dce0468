package org.jambatan.embedded.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.ProcessRecord;
import org.jambatan.embedded.parts.ProcessRecords;

/** {@code ./jambatan status}: one line for each part, asked now; exit code 0 only when all is well. */
final class Status {
    private final Place place;
    private final Progress progress;
    private boolean allWell = true;

    Status(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run() {
        var records = new ProcessRecords(place.run())
                .all().stream().collect(Collectors.toMap(ProcessRecord::name, Function.identity()));
        if (records.values().stream().noneMatch(entry -> entry.living().isPresent())) {
            progress.say("Nothing runs here.");
            return 1;
        }
        progress.say(String.format(
                Locale.ROOT, "%-13s %-11s %-9s %8s %9s  %s", "part", "state", "for", "pid", "MB", "restarts"));
        launcher(records);
        new Blueprint(place).waves().stream().flatMap(List::stream).forEach(part -> line(part, records));
        return allWell ? 0 : 1;
    }

    private void launcher(Map<String, ProcessRecord> records) {
        var launcher = records.get(Supervisor.LAUNCHER);
        if (launcher == null || launcher.living().isEmpty()) {
            allWell = false;
            progress.say("launcher      gone: nothing is restarted; ./jambatan up starts afresh");
        } else {
            print(launcher, launcher.state());
        }
    }

    private void line(Part part, Map<String, ProcessRecord> records) {
        var entry = records.get(part.name());
        if (entry == null) {
            allWell = false;
            progress.say(String.format(Locale.ROOT, "%-13s not started", part.name()));
            return;
        }
        var state = stateOf(part, entry);
        allWell &= state.equals("ready");
        print(entry, state);
    }

    private static String stateOf(Part part, ProcessRecord entry) {
        if (entry.living().isEmpty()) {
            return entry.state().equals("ready") ? "gone" : entry.state();
        }
        if (!entry.state().equals("ready")) {
            return entry.state();
        }
        return part.isReady() ? "ready" : "unwell";
    }

    private void print(ProcessRecord entry, String state) {
        var alive = entry.living();
        progress.say(String.format(
                Locale.ROOT,
                "%-13s %-11s %-9s %8s %9s  %s",
                entry.name(),
                state,
                alive.isPresent() ? shortly(Duration.between(entry.startedAt(), Instant.now())) : "-",
                alive.map(ProcessHandle::pid).map(String::valueOf).orElse("-"),
                alive.map(process -> megabytes(entry, process))
                        .map(String::valueOf)
                        .orElse("-"),
                entry.restarts() == 0 ? "" : entry.restarts() + " (" + entry.note() + ")"));
    }

    /** The launcher's children are the parts themselves, and have their own lines. */
    private static long megabytes(ProcessRecord entry, ProcessHandle process) {
        return entry.name().equals(Supervisor.LAUNCHER) ? Memory.ofItself(process) : Memory.withChildren(process);
    }

    private static String shortly(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }
}
