package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The log is away for a while: nobody who books notices, and afterwards it knows everything, in order. */
@OnThePlatform
@Order(10)
class KafkaOutageTest {
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final World world;

    KafkaOutageTest(World world) {
        this.world = world;
    }

    @Test
    void bookings_made_while_kafka_is_away_are_all_accepted_and_all_announced_after_in_order() throws IOException {
        var offering = Laboratory.of(world, "upm", "Outage laboratory").offers(world, "Instrument without a log");
        var hold = Files.createFile(world.platform().hold("kafka"));
        List<String> bookings;
        try {
            world.platform().kill("kafka");
            bookings = bookFor(AWAY, offering);
            world.platform().awaitHealth("DEGRADED", Duration.ofSeconds(30));
        } finally {
            Files.delete(hold);
        }
        world.platform().awaitReady("kafka", Duration.ofSeconds(60));

        assertThat(bookings).hasSizeGreaterThan(20);
        Announcements.areCompleteFor(world, "biotech", bookings);
        Announcements.areOf(world, "biotech", world.people().partnerOf("biotech"));
        world.platform().awaitHealth("UP", Duration.ofSeconds(60));
        noticesArriveAgain(bookings.getLast());
    }

    /** One after the other; every third is cancelled at once, so that some have two things to announce. */
    private List<String> bookFor(Duration time, String offering) {
        var until = Instant.now().plus(time);
        var made = new ArrayList<String>();
        for (int i = 0; Instant.now().isBefore(until); i++) {
            var slot = Slot.onMonday(i / 16 % 40, 9, 9).later(HALF_HOUR.multipliedBy(i % 16));
            var wish = new Slot(slot.start(), slot.end().plus(HALF_HOUR)).bookingOf(offering);
            var reply = world.as("biotech")
                    .once(
                            "POST",
                            "/bookings",
                            wish,
                            Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                    .expecting(201);
            made.add(reply.id());
            if (i % 3 == 0) {
                world.as("biotech")
                        .once("POST", "/bookings/" + reply.id() + "/cancellation", "", Map.of())
                        .expecting(200);
            }
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
        return made;
    }

    private void noticesArriveAgain(String booking) {
        Await.until(
                "UPM is told of booking " + booking,
                Duration.ofSeconds(60),
                () -> world.as("upm").get("/notifications?limit=200").expecting(200),
                list -> list.items().stream()
                        .anyMatch(notice -> notice.at("/subject/id").asText().equals(booking)));
    }
}
