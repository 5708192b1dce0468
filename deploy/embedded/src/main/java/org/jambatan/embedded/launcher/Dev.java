package org.jambatan.embedded.launcher;

import java.util.ArrayList;
import java.util.List;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.ProcessRecords;

/** {@code ./jambatan dev SERVICE}: that part is handed over to Maven's live reload, and taken back at its end. */
final class Dev {
    private final Place place;
    private final Progress progress;

    Dev(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    /** The service's name, then the Maven command that the script has found. */
    int run(List<String> arguments) {
        var name = arguments.isEmpty() ? "" : arguments.getFirst().replaceFirst("-service$", "");
        var part = new Blueprint(place)
                .waves().getLast().stream()
                        .filter(service -> service.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new PartFailed("Name a service: catalog, booking, mou, notification, gateway."));
        if (new ProcessRecords(place.run())
                .of(Supervisor.LAUNCHER)
                .flatMap(entry -> entry.living())
                .isEmpty()) {
            throw new PartFailed("The platform does not run; ./jambatan up --detach starts it.");
        }
        var hold = new Hold(place, name);
        hold.take();
        var giveBack = new Thread(hold::release, "give-back");
        Runtime.getRuntime().addShutdownHook(giveBack);
        progress.say(name + " is now run by Maven in live reload; Ctrl-C gives it back.");
        var module = name.equals("gateway") ? name : name + "-service";
        var line = new ArrayList<>(arguments.subList(1, arguments.size()));
        line.addAll(List.of("-pl", module, "-Dspotless.check.skip", "quarkus:dev"));
        return Tool.run(line, part.command().environment());
    }
}
