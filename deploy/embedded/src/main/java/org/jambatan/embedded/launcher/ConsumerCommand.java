package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jambatan.embedded.access.Agencies;
import org.jambatan.embedded.access.Agency;
import org.jambatan.embedded.access.ApiAccess;
import org.jambatan.embedded.access.ApiClients;
import org.jambatan.embedded.access.Arguments;
import org.jambatan.embedded.access.ClientProperties;
import org.jambatan.embedded.access.Consumer;
import org.jambatan.embedded.access.Consumers;
import org.jambatan.embedded.access.Name;
import org.jambatan.embedded.kafka.InnerListener;
import org.jambatan.embedded.kafka.KafkaSettings;
import org.jambatan.embedded.kafka.Topics;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;

/** {@code ./jambatan consumer add|list|revoke}: an agency's system and its stream. */
final class ConsumerCommand {
    static final String USAGE = """
            ./jambatan consumer add NAME [--agency ID-OR-NAME] [--to FILE] [--with-api]
                                          let an agency's system read its stream of events
            ./jambatan consumer list      who may read which stream
            ./jambatan consumer revoke NAME
                                          and no longer""";

    private final Place place;
    private final Progress progress;
    private final InnerListener kafka;
    private final Consumers consumers;

    ConsumerCommand(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
        this.kafka = new InnerListener("127.0.0.1:" + place.port("kafka"));
        this.consumers = new Consumers(kafka);
    }

    int run(List<String> words) {
        var arguments = new Arguments(
                words.stream().skip(1).toList(), USAGE.strip(), List.of("--agency", "--to"), List.of("--with-api"));
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "add" -> add(arguments);
            case "list" -> list(arguments);
            case "revoke" -> revoke(new Name(arguments.only()));
            default -> throw arguments.wrong();
        }
        return 0;
    }

    private void add(Arguments arguments) {
        var name = new Name(arguments.only());
        var file = arguments.option("--to").map(given -> writable(Path.of(given).toAbsolutePath()));
        Running.check(place, "kafka");
        if (arguments.has("--with-api")) {
            Running.check(place, "keycloak");
        }
        var agency = new Agencies(kafka).called(arguments.option("--agency"));
        var consumer = new Consumer(name, agency.id());
        new Topics(kafka.bootstrapServers()).createFeedOf(agency.id(), KafkaSettings.topicsOfThePlatform());
        var password = consumers.add(consumer);
        var properties = new ClientProperties(
                        consumer,
                        password,
                        "127.0.0.1:" + place.port("kafka.agencies"),
                        new Blueprint(place).certificates(),
                        arguments.has("--with-api") ? Optional.of(api(consumer)) : Optional.empty())
                .text();
        tell(consumer, agency, properties, file);
    }

    /** Looked at before anything is made: a password that cannot be written down is lost. */
    private static Path writable(Path file) {
        var folder = file.getParent();
        if (Files.exists(file) || folder == null || !Files.isWritable(folder)) {
            throw new PartFailed("The file " + file + " is there already or cannot be made; name another by --to.");
        }
        return file;
    }

    private ApiAccess api(Consumer consumer) {
        var secret = new ApiClients(new Blueprint(place).keycloak().admin()).add(consumer);
        return new ApiAccess(
                place.url("gateway") + "/api/v1",
                place.url("keycloak") + "/realms/jambatan/protocol/openid-connect/token",
                ApiClients.clientId(consumer.name()),
                secret);
    }

    private void tell(Consumer consumer, Agency agency, String properties, Optional<Path> file) {
        var certificates = new Blueprint(place).certificates();
        progress.say("""
                Consumer %s may read the stream of %s.

                  bootstrap   127.0.0.1:%d   (SASL_SSL, SCRAM-SHA-512)
                  topics      %s
                              %s
                  groups      begin with %s
                  authority   %s
                              %s   (for Java)
                """.formatted(
                        consumer.name(),
                        agency.name(),
                        place.port("kafka.agencies"),
                        consumer.feed(),
                        consumer.state(),
                        consumer.groupPrefix(),
                        certificates.authority(),
                        certificates.truststore()));
        if (file.isPresent()) {
            keep(properties, file.get());
            progress.say("Its password stands in " + file.get() + " and nowhere else.");
        } else {
            progress.say("This is its client.properties. The password in it is shown this once:\n\n" + properties);
        }
    }

    private static void keep(String properties, Path file) {
        try {
            Secret.write(file, properties);
        } catch (IOException e) {
            throw new PartFailed(
                    "The file " + file + " cannot be written; revoke the consumer and add it again. " + e.getMessage(),
                    e);
        }
    }

    private void list(Arguments arguments) {
        arguments.none();
        Running.check(place, "kafka");
        var all = consumers.all();
        if (all.isEmpty()) {
            progress.say("There are no consumers.");
        }
        all.forEach((name, consumer) -> progress.say(
                String.format(Locale.ROOT, "%-31s %s", name, consumer == null ? "has no rights" : consumer.feed())));
    }

    private void revoke(Name name) {
        Running.check(place, "kafka");
        Running.check(place, "keycloak");
        new ApiClients(new Blueprint(place).keycloak().admin()).revoke(name);
        consumers.revoke(name);
        progress.say("Consumer " + name + " reads nothing any more.");
    }
}
