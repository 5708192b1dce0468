package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SampleTest
class InboxTest {
    private final Api officer = new Api(Accounts.AGENCY);
    private final Topic agreements = Topic.fromNow("jambatan.agreements");

    @Inject
    DataSource database;

    @AfterEach
    void close() {
        agreements.close();
    }

    @Test
    void an_event_has_its_effect_once_however_often_it_comes() {
        var event = signed("LOC");
        agreements.publish(event);
        agreements.publish(event);
        agreements.publish(event);
        agreements.publish(event.again());

        awaitHeard(event, 2);
        assertThat(heard(event)).isEqualTo(2);
    }

    @Test
    void a_consumer_that_reads_everything_again_changes_nothing() throws Exception {
        var event = signed("LOC");
        agreements.publish(event);
        awaitHeard(event, 1);

        var consumer = consumer();
        call(consumer, "stop", ShutdownEvent.class, new ShutdownEvent());
        forgetOffsets();
        call(consumer, "start", StartupEvent.class, new StartupEvent());

        var later = signed("LOC").about(UUID.fromString(event.subject()));
        agreements.publish(later);
        awaitHeard(event, 2);
        assertThat(heard(event)).isEqualTo(2);
    }

    @Test
    void poison_is_put_aside_and_what_is_behind_it_is_heard() {
        var poison = signed("POISON");
        var next = signed("LOC").about(UUID.fromString(poison.subject()));
        agreements.send(poison.subject(), "garbage");
        agreements.publish(poison);
        agreements.publish(next);

        awaitHeard(next, 1);
        assertThat(Sql.list(
                        database,
                        "select reason from dead_letter where record_key = ? order by record_offset",
                        row -> row.getString(1),
                        poison.subject()))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("This kind of agreement is poison.");
        assertThat(Sql.list(database, "select 1 from inbox where event_id = ?", row -> 1, UUID.fromString(poison.id())))
                .as("what failed is not recorded as heard")
                .isEmpty();
    }

    @Test
    void a_dead_letter_is_replayed_once_its_cause_is_gone() {
        var poison = signed("POISON");
        agreements.publish(poison);
        var letter = letterOf(poison);

        officer.post("/operations/sample/dead-letters/" + letter + "/replay", "{}")
                .statusCode(409)
                .body("code", equalTo("replay-failed"));
        officer.get("/operations/sample/dead-letters/" + letter)
                .body("state", equalTo("OPEN"))
                .header("ETag", "\"1\"");
        Sql.run(database, "insert into known_partner values (?, 'cure')", UUID.fromString(poison.subject()));
        officer.post("/operations/sample/dead-letters/" + letter + "/replay", "{}")
                .statusCode(200)
                .body("state", equalTo("REPLAYED"));

        assertThat(heard(poison)).isEqualTo(1);
        agreements.publish(poison);
        var next = signed("LOC").about(UUID.fromString(poison.subject()));
        agreements.publish(next);
        awaitHeard(poison, 2);
        assertThat(heard(poison))
                .as("a replayed event that comes again has been heard")
                .isEqualTo(2);
    }

    @Test
    void a_range_of_dead_letters_is_replayed_and_what_still_fails_stays_open() {
        var cured = signed("POISON");
        var poison = signed("POISON");
        agreements.publish(cured);
        agreements.publish(poison);
        letterOf(cured);
        var stubborn = letterOf(poison);
        Sql.run(database, "insert into known_partner values (?, 'cure')", UUID.fromString(cured.subject()));

        officer.post("/operations/sample/dead-letters/replay", """
                        {"from":"%s","until":"2199-01-01T00:00:00Z","topic":"jambatan.agreements"}""".formatted(
                                java.time.Instant.now().minusSeconds(5)))
                .statusCode(200)
                .body("replayed", equalTo(1));

        assertThat(heard(cured)).isEqualTo(1);
        officer.get("/operations/sample/dead-letters/" + stubborn).body("state", equalTo("OPEN"));
        officer.get("/operations/sample/dead-letters?state=OPEN&limit=200&count=true")
                .body("items.find { it.id == '%s' }.eventId".formatted(stubborn), equalTo(poison.id()))
                .body("items.findAll { it.state != 'OPEN' }.size()", equalTo(0));
        officer.get("/operations/sample/dead-letters?state=open").statusCode(400);
        officer.post(
                        "/operations/sample/dead-letters/replay",
                        "{\"from\":\"2026-01-02T00:00:00Z\",\"until\":\"2026-01-01T00:00:00Z\"}")
                .statusCode(400);
    }

    private CloudEvent signed(String type) {
        return CloudEvent.example("mou-service", "agreement.signed")
                .about(UUID.randomUUID())
                .with("/data/type", type);
    }

    private long heard(CloudEvent event) {
        return Sql.one(
                        database,
                        "select count(*) from heard_agreement where id = ?",
                        row -> row.getLong(1),
                        UUID.fromString(event.subject()))
                .orElseThrow();
    }

    private void awaitHeard(CloudEvent event, long count) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (heard(event) < count) {
            assertThat(System.nanoTime()).as(count + " of " + event.subject()).isLessThan(deadline);
        }
    }

    private UUID letterOf(CloudEvent event) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (true) {
            var found = Sql.one(
                    database,
                    "select id from dead_letter where event_id = ?",
                    row -> row.getObject(1, UUID.class),
                    event.id());
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(System.nanoTime()).as("dead letter of " + event.id()).isLessThan(deadline);
        }
    }

    /** The platform's consumer, which nobody outside of it may touch otherwise. */
    private static Object consumer() throws Exception {
        var type = Class.forName(
                "org.jambatan.platform.event.EventConsumer",
                false,
                Thread.currentThread().getContextClassLoader());
        return ClientProxy.unwrap(Arc.container().select(type).get());
    }

    private static void call(Object consumer, String method, Class<?> event, Object value) throws Exception {
        var found = consumer.getClass().getDeclaredMethod(method, event);
        found.setAccessible(true);
        found.invoke(consumer, value);
    }

    /** As if the offsets had been lost: the group starts at the beginning of every topic. */
    private static void forgetOffsets() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Servers.kafka()))) {
            var offsets = admin.listConsumerGroupOffsets("sample-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetAndMetadata> beginnings =
                    offsets.keySet().stream().collect(Collectors.toMap(part -> part, part -> new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets("sample-service", beginnings).all().get();
        }
    }
}
