package org.jambatan.embedded.launcher;

import java.util.List;
import java.util.Locale;
import org.jambatan.embedded.access.Arguments;
import org.jambatan.embedded.access.FrontEnd;
import org.jambatan.embedded.access.FrontEnds;
import org.jambatan.embedded.access.Name;
import org.jambatan.embedded.access.Redirect;

/** {@code ./jambatan client add|list|remove}: a front-end, its way back from the login and its leave to call the API. */
final class ClientCommand {
    static final String USAGE = """
            ./jambatan client add NAME --redirect ADDRESS [--redirect ADDRESS …]
                                          let a front-end sign people in and call the API
            ./jambatan client list        which ones may
            ./jambatan client remove NAME
                                          and no longer""";

    private final Place place;
    private final Progress progress;

    ClientCommand(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    int run(List<String> words) {
        var arguments = new Arguments(words.stream().skip(1).toList(), USAGE, List.of("--redirect"), List.of());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "add" -> add(arguments);
            case "list" -> list(arguments);
            case "remove" -> remove(new Name(arguments.only()));
            default -> throw arguments.wrong();
        }
        return 0;
    }

    private void add(Arguments arguments) {
        var name = new Name(arguments.only());
        var redirects = arguments.all("--redirect").stream()
                .map(Redirect::new)
                .distinct()
                .toList();
        if (redirects.isEmpty()) {
            throw arguments.wrong();
        }
        var frontEnd = new FrontEnd(name, redirects);
        var isNew = frontEnds().add(frontEnd);
        progress.say("""
                Front-end %s %s.

                  client_id   %s   (public, authorization code with PKCE S256)
                  issuer      %s/realms/jambatan
                  API         %s/api/v1, for scripts of %s
                """.formatted(
                        name,
                        isNew ? "may sign people in" : "is there already, just so",
                        name,
                        place.url("keycloak"),
                        place.url("gateway"),
                        String.join(", ", frontEnd.origins())));
    }

    private void list(Arguments arguments) {
        arguments.none();
        var all = frontEnds().all();
        if (all.isEmpty()) {
            progress.say("There are no front-ends but the platform's own.");
        }
        all.forEach(frontEnd -> frontEnd.redirects()
                .forEach(redirect ->
                        progress.say(String.format(Locale.ROOT, "%-31s %s", frontEnd.name(), redirect.address()))));
    }

    private void remove(Name name) {
        frontEnds().remove(name);
        progress.say("Front-end " + name + " signs nobody in any more.");
    }

    private FrontEnds frontEnds() {
        Running.check(place, "keycloak");
        return new FrontEnds(new Blueprint(place).keycloak().admin(), place.origins());
    }
}
