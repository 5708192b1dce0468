package org.jambatan.embedded.launcher;

/** Where to go once it is up. */
final class Addresses {
    private static final String DEMO = """
              Demo accounts, password "jambatan": agency, auditor; institutions unisel upm ukm uitm sunway
              taylors monash xmum frim; companies biotech, startup; abroad mranti zpark; the alliance's
              tongji hospital investor, entrant judge1 judge2 judge3.

              ./jambatan demo   plays the stories""".indent(2).stripTrailing();

    private static final String BARE = """
              Without the demo there are no accounts yet: ./jambatan officer add lets the first officer in.
            """.indent(2);

    private Addresses() {}

    static void print(Place place, Progress progress) {
        progress.say("""

                  Front-end  %1$s   (an example)
                  API        %1$s/api/v1
                  Console    %1$s/console
                  Document   %1$s/openapi.json
                  Health     %1$s/health
                  Keycloak   %2$s   (realm jambatan)
                  PostgreSQL 127.0.0.1:%3$d
                  Kafka      127.0.0.1:%4$d, for agencies 127.0.0.1:%5$d

                %6$s
                  ./jambatan status what runs                  ./jambatan logs     follows the logs
                  ./jambatan down   stops it
                """.formatted(
                        place.url("gateway"),
                        place.url("keycloak"),
                        place.port("postgres"),
                        place.port("kafka"),
                        place.port("kafka.agencies"),
                        place.isDemo() ? DEMO : BARE));
    }
}
