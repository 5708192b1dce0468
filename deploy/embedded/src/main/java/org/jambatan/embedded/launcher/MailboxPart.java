package org.jambatan.embedded.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.mailbox.MailboxProgram;
import org.jambatan.embedded.parts.Command;
import org.jambatan.embedded.parts.Part;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Ports;

/** The demo's mailbox, from the launcher's own classes but in a process of its own: it outlives nobody's letters. */
final class MailboxPart implements Part {
    private final Place place;

    MailboxPart(Place place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public void prepare() {}

    @Override
    public Command command() {
        return new Command(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailboxProgram.class.getName(),
                        Integer.toString(place.port("mailbox")),
                        Integer.toString(place.port("mailbox.page"))),
                Map.of(),
                place.run());
    }

    @Override
    public boolean isReady() {
        if (!Ports.answers(place.port("mailbox"))) {
            return false;
        }
        try {
            return Api.anonymous("http://127.0.0.1:" + place.port("mailbox.page"))
                            .once("GET", "/mailbox")
                    == 200;
        } catch (PartFailed notYet) {
            return false;
        }
    }

    @Override
    public List<Integer> ports() {
        return List.of(place.port("mailbox"), place.port("mailbox.page"));
    }
}
