package org.jambatan.embedded.launcher;

import java.util.List;
import org.jambatan.embedded.access.Agency;
import org.jambatan.embedded.access.Arguments;
import org.jambatan.embedded.access.Officer;
import org.jambatan.embedded.access.Officers;

/** {@code ./jambatan officer add}: the one person who cannot be invited. */
final class OfficerCommand {
    static final String USAGE = """
            ./jambatan officer add EMAIL --name "FIRST LAST"
                                          the first officer, where there is no demo""";

    private final Place place;
    private final Progress progress;

    OfficerCommand(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run(List<String> words) {
        var arguments = new Arguments(words.stream().skip(1).toList(), USAGE, List.of("--name"), List.of());
        if (words.isEmpty() || !words.getFirst().equals("add")) {
            throw arguments.wrong();
        }
        var officer = Officer.of(arguments.only(), arguments.option("--name").orElseThrow(arguments::wrong));
        Running.check(place, "keycloak");
        var first = FirstAgency.of(place);
        var password = new Officers(new Blueprint(place).keycloak().admin())
                .addFirst(officer, new Agency(first.id(), List.of(first.name())));
        progress.say(officer.email() + " is officer of " + first.name() + " and signs in at " + place.url("gateway")
                + "/console.");
        progress.say(password.map(word -> "A password for the first time, shown this once; Keycloak asks for another"
                        + " at once:\n\n  " + word + "\n")
                .orElse("If this account is new, Keycloak has written to the address: the link in that mail sets the"
                        + " password."));
        return 0;
    }
}
