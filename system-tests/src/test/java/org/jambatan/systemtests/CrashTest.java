package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** {@code kill -9} of everything, once: what was answered stands, what stands is announced, what fell gets up. */
@OnThePlatform
@Order(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashTest {
    private static final Duration BACK_AGAIN = Duration.ofMinutes(2);

    private final World world;
    private final List<String> bookings = new ArrayList<>();
    private String offering = "";
    private int next;

    CrashTest(World world) {
        this.world = world;
    }

    @BeforeAll
    void an_instrument() {
        offering = Laboratory.of(world, "unisel", "Crash laboratory").offers(world, "Instrument that stands firm");
    }

    @Test
    @Order(1)
    void what_booking_service_answered_right_before_its_death_is_announced_when_it_is_back() {
        var answered = book();
        world.platform().kill("booking");

        world.platform().awaitReady("booking", BACK_AGAIN);
        world.platform().awaitHealth("UP", BACK_AGAIN);

        assertThat(world.as("biotech")
                        .get("/bookings/" + answered)
                        .expecting(200)
                        .text("/status"))
                .isEqualTo("CONFIRMED");
        Announcements.areCompleteFor(world, "biotech", List.of(answered));
    }

    /** A client that gets no answer asks again with the same key: whatever the moment of the death, it has one booking. */
    @Test
    @Order(2)
    void a_death_in_mid_load_loses_nothing_and_doubles_nothing() {
        var killer = CompletableFuture.runAsync(() -> {
            Await.until("some bookings are made", () -> bookings.size(), size -> size >= 8);
            world.platform().kill("booking");
        });
        for (int i = 0; i < 24; i++) {
            bookWhateverHappens();
        }
        killer.join();

        assertThat(bookings).hasSizeGreaterThanOrEqualTo(24).doesNotHaveDuplicates();
        Announcements.areCompleteFor(world, "biotech", bookings);
        Announcements.areOf(world, "biotech", world.people().partnerOf("biotech"));
        assertThat(standing()).isEqualTo(bookings.size());
    }

    @Test
    @Order(3)
    void every_part_that_is_killed_comes_back_and_status_says_so() {
        var before = restarts();
        world.platform().kill("postgres");
        world.platform().awaitReady("postgres", BACK_AGAIN);
        var others =
                Platform.PARTS.stream().filter(part -> !part.equals("postgres")).toList();

        others.forEach(world.platform()::kill);
        others.forEach(part -> world.platform().awaitReady(part, BACK_AGAIN));
        world.platform().awaitHealth("UP", BACK_AGAIN);

        var after = restarts();
        assertThat(Platform.PARTS)
                .allSatisfy(part ->
                        assertThat(after.get(part)).as("restarts of %s", part).isGreaterThan(before.get(part)));
        var status = Await.until(
                "status is content", BACK_AGAIN, () -> world.platform().run("status"), run -> run.exitCode() == 0);
        assertThat(status.output().lines().filter(line -> line.contains("ended with code 137")))
                .hasSize(Platform.PARTS.size());
        book();
    }

    @Test
    @Order(4)
    void a_killed_launcher_is_reported_and_the_next_start_is_ready_again() {
        world.platform().kill("launcher");
        var orphaned = world.platform().run("status");
        var began = Instant.now();
        world.platform().run("up", "--detach").expecting(0);
        var took = Duration.between(began, Instant.now());

        assertThat(orphaned.exitCode()).isNotZero();
        assertThat(orphaned.output()).contains("launcher").contains("gone");
        world.platform().awaitHealth("UP", BACK_AGAIN);
        Await.until("status is content", BACK_AGAIN, () -> world.platform().run("status"), run -> run.exitCode() == 0);
        bookings.forEach(
                booking -> world.as("biotech").get("/bookings/" + booking).expecting(200));
        book();
        assertThat(world.as("agency").get("/partners?limit=200").texts("/items", "ror").stream()
                        .filter(ror -> !ror.isEmpty()))
                .doesNotHaveDuplicates();
        System.out.println("A start over a killed launcher took " + took.toSeconds() + " s.");
    }

    private String book() {
        var made = world.as("biotech").post("/bookings", wish()).expecting(201).id();
        bookings.add(made);
        return made;
    }

    private void bookWhateverHappens() {
        var wish = wish();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var http = world.as("biotech").leniently();
        var made = Await.until(
                "a booking is answered",
                BACK_AGAIN,
                () -> http.post("/bookings", wish, key),
                reply -> reply.status() != 0 && reply.status() < 500);
        bookings.add(made.expecting(201).id());
    }

    private String wish() {
        var hour = next++;
        return Slot.onMonday(hour / 8, 9 + hour % 8, 10 + hour % 8).bookingOf(offering);
    }

    private long standing() {
        return world.as("biotech").get("/bookings?limit=200").expecting(200).items().stream()
                .filter(booking -> booking.at("/items/0/offeringId").asText().equals(offering))
                .count();
    }

    private Map<String, Integer> restarts() {
        var counts = new HashMap<String, Integer>();
        Platform.PARTS.forEach(
                part -> counts.put(part, world.platform().process(part).restarts()));
        return counts;
    }
}
