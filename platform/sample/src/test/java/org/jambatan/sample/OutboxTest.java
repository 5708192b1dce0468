package org.jambatan.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@SampleTest
class OutboxTest {
    /** The relay's lock; pg_locks shows its halves apart. */
    private static final long RELAY = 0x6a616d6261746e31L;

    private static final long LOW_HALF = RELAY & 0xffff_ffffL;

    private final Api api = Api.member();
    private final Api officer = new Api(Accounts.AGENCY);

    @Inject
    DataSource database;

    @Test
    void events_of_one_aggregate_come_in_the_order_of_its_versions_and_its_state_last() {
        var id = api.draft();
        for (var pages = 1; pages <= 20; pages++) {
            revise(id, pages);
        }

        try (var topic = Topic.named("jambatan.notifications");
                var states = Topic.named("jambatan.notifications.state")) {
            var revised = topic.awaitEvents("org.jambatan.note.revised.v1", id, 20);
            assertThat(revised.stream().map(event -> event.at("/data/pages").asInt()))
                    .isSorted()
                    .hasSize(20);
            assertThat(states.awaitState(
                                    id, state -> state.text("/aggregateversion").equals("21"))
                            .at("/data/pages")
                            .asInt())
                    .isEqualTo(20);
        }
    }

    @Test
    void a_key_that_cannot_be_sent_parks_alone() {
        var poisoned = UUID.randomUUID();
        waiting(poisoned, 1, "x".repeat(1_500_000));
        waiting(poisoned, 2, "{}");
        var healthy = api.draft();

        try (var topic = Topic.named("jambatan.notifications")) {
            topic.awaitEvent("org.jambatan.note.drafted.v1", healthy);
            await(() -> Sql.one(
                            database,
                            "select parked_because from outbox where aggregate_id = ? and aggregate_version = 1",
                            row -> row.getString(1) != null,
                            poisoned)
                    .orElse(false));
            var next = api.draft();
            topic.awaitEvent("org.jambatan.note.drafted.v1", next);
            assertThat(topic.upToNow()).noneMatch(record -> poisoned.toString().equals(record.key()));
        }
        assertThat(Sql.list(
                        database,
                        "select published_at from outbox where aggregate_id = ?",
                        row -> row.getTimestamp(1) == null,
                        poisoned))
                .containsExactly(true, true);
        officer.get("/operations/sample/outbox?limit=200")
                .statusCode(200)
                .body("items.findAll { it.parkedBecause != null }.size()", equalTo(1));
        Sql.run(database, "delete from outbox where aggregate_id = ?", poisoned);
    }

    @Test
    void a_refused_command_announces_nothing() {
        var id = api.draft();
        api.post("/notes/" + id + "/publication", "{}").statusCode(200);
        api.post("/notes/" + id + "/publication", "{}").statusCode(409);

        try (var topic = Topic.named("jambatan.notifications")) {
            topic.awaitEvent("org.jambatan.note.published.v1", id);
            assertThat(topic.eventsAbout(id)).hasSize(2);
        }
    }

    @Test
    void without_kafka_commands_are_taken_and_told_of_later_in_order() {
        var notes = new ArrayList<String>();
        try (var _ = StoppedKafka.now()) {
            for (var i = 0; i < 5; i++) {
                var id = api.draft();
                revise(id, 10 + i);
                api.post("/notes/" + id + "/publication", "{}").statusCode(200);
                notes.add(id);
            }
            await(Duration.ofSeconds(40), () -> isDegraded());
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            given().get("/q/health/live").then().statusCode(200);
        }

        await(Duration.ofSeconds(60), () -> unpublishedOf(notes) == 0);
        await(Duration.ofSeconds(10), () -> !isDegraded());
        try (var topic = Topic.named("jambatan.notifications")) {
            for (var id : notes) {
                topic.awaitEvent("org.jambatan.note.published.v1", id);
                assertThat(topic.eventsAbout(id).stream()
                                .map(event -> event.text("/aggregateversion"))
                                .distinct())
                        .containsExactly("1", "2", "3");
            }
        }
    }

    @Test
    void one_relay_sends_and_after_a_crash_the_next_waits_for_what_may_still_be_under_way() throws SQLException {
        // Another replica queues for the lock, the service's relay loses its connection, the other holds it and
        // crashes.
        long crashed;
        String first;
        try (var other = Servers.connection("sample")) {
            var holder = Sql.list(
                    other,
                    "select pid from pg_locks where locktype = 'advisory' and objid::bigint = ? and granted",
                    row -> row.getInt(1),
                    LOW_HALF);
            assertThat(holder).hasSize(1);
            var queue = Thread.ofVirtual().start(() -> Sql.list(other, "select pg_advisory_lock(?)", row -> 0, RELAY));
            await(() -> waitingForTheLock());
            Sql.list(database, "select pg_terminate_backend(?)", row -> row.getBoolean(1), holder.getFirst());
            join(queue);

            first = api.draft();
            holdFor(Duration.ofSeconds(3), () -> unpublishedOf(List.of(first)) == 1);
            crashed = System.nanoTime();
        }

        await(Duration.ofSeconds(40), () -> unpublishedOf(List.of(first)) == 0);

        assertThat(Duration.ofNanos(System.nanoTime() - crashed)).isGreaterThan(Duration.ofSeconds(14));
        try (var topic = Topic.named("jambatan.notifications")) {
            assertThat(topic.eventsAbout(first)).hasSize(1);
        }
    }

    private boolean waitingForTheLock() {
        return Sql.one(
                        database,
                        "select count(*) from pg_locks where locktype = 'advisory' and objid::bigint = ? and not granted",
                        row -> row.getInt(1) > 0,
                        LOW_HALF)
                .orElse(false);
    }

    private static boolean isDegraded() {
        return given().get("/q/health/ready").path("checks.find { it.name == 'kafka' }.data.degraded");
    }

    private long unpublishedOf(List<String> notes) {
        return Sql.one(
                        database,
                        "select count(*) from outbox where aggregate_id = any (?) and published_at is null",
                        row -> row.getLong(1),
                        (Object) notes.stream().map(UUID::fromString).toArray(UUID[]::new))
                .orElseThrow();
    }

    private void revise(String id, int pages) {
        api.ask()
                .header("If-Match", "*")
                .body("{\"pages\":%d}".formatted(pages))
                .patch("/api/v1/notes/" + id)
                .then()
                .statusCode(200);
    }

    private void waiting(UUID aggregate, int version, String payload) {
        Sql.run(database, """
                insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, state_payload)
                values (?, 'jambatan.notifications', 'note.drafted', ?, ?, ?, '{}')""", UUID.randomUUID(), aggregate, version, payload);
    }

    private static void await(BooleanSupplier condition) {
        await(Duration.ofSeconds(15), condition);
    }

    private static void await(Duration patience, BooleanSupplier condition) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("not within " + patience).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static void holdFor(Duration time, BooleanSupplier condition) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            assertThat(condition.getAsBoolean()).isTrue();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
