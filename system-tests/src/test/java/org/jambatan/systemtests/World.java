package org.jambatan.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jambatan.embedded.parts.Folders;

/** The platform of this run, its people, and how its first day went. */
final class World {
    private final Platform platform;
    private final People people;
    private FirstDay firstDay;
    private Thread lastResort;

    private World(Platform platform) {
        this.platform = platform;
        this.people = new People(platform);
    }

    static World ofItsOwn() {
        var target = Path.of(System.getProperty("jambatan.systemtests.target", "target"))
                .toAbsolutePath();
        return new World(new Platform(target.resolve("platform"), FreePorts.forEveryPart()));
    }

    void begin() {
        forgetAnEarlierRun();
        lastResort = new Thread(() -> platform.run("down"), "last-resort");
        Runtime.getRuntime().addShutdownHook(lastResort);
        firstDay = FirstDay.live(platform, people);
    }

    /** The logs stay, for who looks for a failure's cause. */
    void end() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        platform.run("reset").expecting(0);
    }

    private void forgetAnEarlierRun() {
        platform.run("reset").expecting(0);
        try {
            Folders.delete(platform.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Platform platform() {
        return platform;
    }

    FirstDay firstDay() {
        return firstDay;
    }

    Http as(String account) {
        return people.as(account);
    }

    Http anyone() {
        return people.anyone();
    }

    People people() {
        return people;
    }
}
