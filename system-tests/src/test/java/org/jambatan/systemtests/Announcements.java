package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Holds a plain consumer's record of the bookings against what the API says of them. */
final class Announcements {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Announcements() {}

    /** Every booking that was answered was announced, its versions in order and without gaps, up to its present state. */
    static void areCompleteFor(World world, String account, Collection<String> bookings) {
        try (var log = EventLog.of(world.platform(), "jambatan.bookings")) {
            for (var booking : bookings) {
                var now = world.as(account)
                        .get("/bookings/" + booking)
                        .expecting(200)
                        .text("/status");
                var told = Await.until(
                        "booking " + booking + " is announced as " + now,
                        PATIENCE,
                        () -> log.about(booking),
                        events -> !events.isEmpty()
                                && events.getLast().at("/data/status").asText().equals(now));
                assertThat(versions(told))
                        .as("the versions of booking %s in the order of the log", booking)
                        .containsExactlyElementsOf(counting(versions(told).size()));
            }
        }
    }

    /** Nothing is announced that is not there. */
    static void areOf(World world, String account, String customer) {
        try (var log = EventLog.of(world.platform(), "jambatan.bookings")) {
            var announced = new HashSet<String>();
            for (var event : log.all()) {
                if (event.path("partnerid").asText().equals(customer)) {
                    announced.add(event.path("subject").asText());
                }
            }
            for (var booking : announced) {
                world.as(account).get("/bookings/" + booking).expecting(200);
            }
        }
    }

    /** A repeated delivery keeps its event id, and readers know it by that: it is counted once. */
    private static List<Long> versions(List<JsonNode> events) {
        var ids = new HashSet<String>();
        var versions = new ArrayList<Long>();
        for (var event : events) {
            if (ids.add(event.path("id").asText())) {
                versions.add(event.path("aggregateversion").asLong());
            }
        }
        return versions;
    }

    private static List<Long> counting(int to) {
        var numbers = new ArrayList<Long>();
        for (long i = 1; i <= to; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
