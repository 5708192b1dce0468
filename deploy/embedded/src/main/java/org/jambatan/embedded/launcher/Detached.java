package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.LogFiles;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.PartProcess;
import org.jambatan.embedded.parts.ProcessRecords;

/** A launcher that stays behind in a session of its own, holding nothing of its caller's. */
final class Detached implements Part {
    private final Place place;
    private final Progress progress;

    Detached(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    /** Starts it, repeats what it says, and returns when the platform is ready or has failed to start. */
    int startAndFollow() {
        var log = place.log(name());
        LogFiles.turnOver(log);
        var from = sizeOf(log);
        return follow(PartProcess.start(this, log).handle(), from);
    }

    private int follow(ProcessHandle launcher, long from) {
        var log = place.log(name());
        var records = new ProcessRecords(place.run());
        long told = from;
        while (true) {
            var over = !launcher.isAlive();
            var ready = records.of(name())
                    .filter(entry ->
                            entry.pid() == launcher.pid() && entry.state().equals("ready"))
                    .isPresent();
            if (ready) {
                pause();
            }
            told = tell(log, told);
            if (ready || over) {
                return ready ? 0 : 1;
            }
            pause();
        }
    }

    private long tell(Path log, long from) {
        try {
            var bytes = Files.readAllBytes(log);
            var text = new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
            text.lines().forEach(progress::say);
            return bytes.length;
        } catch (IOException e) {
            throw new PartFailed("The log " + log + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static long sizeOf(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new PartFailed("The log " + log + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Waiting for the platform was interrupted; it goes on starting.", e);
        }
    }

    @Override
    public String name() {
        return Supervisor.LAUNCHER;
    }

    @Override
    public void prepare() {}

    /** The same program once more; ports and folders reach it by the same properties and environment. */
    @Override
    public Command command() {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "-Djambatan.home=" + Home.folder()));
        System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith("jambatan.") && !key.equals("jambatan.home"))
                .forEach(key -> line.add("-D" + key + "=" + System.getProperty(key)));
        line.addAll(List.of("-cp", System.getProperty("java.class.path", ""), Launcher.class.getName(), "up"));
        return new Command(line, Map.of(), Home.folder());
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }
}
