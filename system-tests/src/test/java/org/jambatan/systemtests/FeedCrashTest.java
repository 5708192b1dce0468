package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of who writes an agency's stream, and of Kafka under it: a plain reader misses nothing. */
@OnThePlatform
@Order(25)
class FeedCrashTest {
    private static final Duration BACK_AGAIN = Duration.ofMinutes(2);
    private static final int BOOKINGS = 30;

    private final World world;
    private final List<String> bookings = new ArrayList<>();

    FeedCrashTest(World world) {
        this.world = world;
    }

    @Test
    void an_agency_reads_all_that_happened_in_its_programme_in_order_over_both_deaths() {
        var offering = Laboratory.of(world, "ukm", "Streamed laboratory").offers(world, "Instrument on the stream");
        var killer = CompletableFuture.runAsync(() -> {
            Await.until("some bookings are made", bookings::size, size -> size >= BOOKINGS / 3);
            world.platform().kill("notification");
            Await.until("more bookings are made", bookings::size, size -> size >= 2 * BOOKINGS / 3);
            world.platform().kill("kafka");
        });
        for (int i = 0; i < BOOKINGS; i++) {
            bookAndCancelEveryOther(offering, i);
        }
        killer.join();
        world.platform().awaitReady("kafka", BACK_AGAIN);
        world.platform().awaitReady("notification", BACK_AGAIN);
        world.platform().awaitHealth("UP", BACK_AGAIN);

        var agency = world.people().partnerOf("agency");
        try (var told = EventLog.of(world.platform(), "jambatan.bookings");
                var feed = EventLog.of(world.platform(), "jambatan.feed." + agency);
                var stood = EventLog.of(world.platform(), "jambatan.bookings.state");
                var state = EventLog.of(world.platform(), "jambatan.feed." + agency + ".state")) {
            for (var i = 0; i < bookings.size(); i++) {
                var booking = bookings.get(i);
                var expected = i % 2 == 0 ? 1 : 2;
                var original = Await.until(
                        "booking " + booking + " is told",
                        BACK_AGAIN,
                        () -> distinct(told.about(booking)),
                        events -> events.size() == expected);
                var copied = Await.until(
                        "the agency has all of booking " + booking,
                        BACK_AGAIN,
                        () -> distinct(feed.about(booking)),
                        events -> events.size() == expected);
                assertThat(copied).as("unchanged and in order").isEqualTo(original);
                Await.until(
                        "the agency has booking " + booking + " as it stands",
                        BACK_AGAIN,
                        () -> state.about(booking),
                        states -> !states.isEmpty()
                                && states.getLast().equals(stood.about(booking).getLast()));
            }
            assertThat(feed.all())
                    .extracting(event -> event.path("type").asText())
                    .noneMatch(type -> type.contains(".drafted."));
            assertThat(state.about(world.people().partnerOf("ukm"))).isNotEmpty();
        }
    }

    private void bookAndCancelEveryOther(String offering, int number) {
        var wish = Slot.onMonday(number / 8, 9 + number % 8, 10 + number % 8).bookingOf(offering);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var http = world.as("biotech").leniently();
        var booking = Await.until(
                        "a booking is answered",
                        BACK_AGAIN,
                        () -> http.post("/bookings", wish, key),
                        reply -> reply.status() != 0 && reply.status() < 500)
                .expecting(201)
                .id();
        if (number % 2 == 1) {
            world.as("biotech").post("/bookings/" + booking + "/cancellation").expecting(200);
        }
        bookings.add(booking);
    }

    /** A repeated delivery keeps its event id, and a reader knows it by that. */
    private static List<JsonNode> distinct(List<JsonNode> events) {
        var byId = new LinkedHashMap<String, JsonNode>();
        events.forEach(event -> byId.putIfAbsent(event.path("id").asText(), event));
        return List.copyOf(byId.values());
    }
}
