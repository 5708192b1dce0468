package org.jambatan.booking.from;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.jambatan.booking.fixture.Api.availability;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Rows;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListenersTest extends BookingServiceTest {

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @Test
    void an_older_state_that_comes_later_changes_nothing() {
        var offering = AnOffering.by(Accounts.UPM);
        offering.published();
        var newer = offering.with("slotMinutes", 60).event().again().version(9);
        var older = offering.with("slotMinutes", 15).event().again().version(8);
        var last = AnOffering.by(Accounts.UPM);
        try (var catalog = Topic.fromNow("jambatan.catalog.state")) {
            catalog.publish(newer);
            catalog.publish(older);
            // The same event once more, as after a crash: known by its id.
            catalog.publish(newer);
        }
        last.published();
        awaitVersion("offering", offering.id(), 9);

        book(Accounts.BIOTECH, item(offering.id(), monday("09:15"), monday("09:30")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("off-grid"));
    }

    @Test
    void the_owner_s_event_says_how_many_units_there_are_whichever_comes_first() {
        var instrument = UUID.randomUUID();
        var offering = AnOffering.by(Accounts.UPM).using(instrument).published();
        book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201);
        book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(409);

        tellOf("equipment.state", instrument, 2);
        awaitVersion("resource", instrument, 3);

        book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201);
        book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(409);
    }

    @Test
    void a_facility_is_a_resource_too() {
        var facility = UUID.randomUUID();
        tellOf("facility.state", facility, 1);
        awaitVersion("resource", facility, 3);
        var offering = AnOffering.by(Accounts.UPM).using(facility).published();

        book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void what_cannot_be_read_is_set_aside_and_nothing_behind_it_waits() {
        var broken = AnOffering.by(Accounts.UPM).with("timeZone", "Mars/Olympus");
        broken.told();
        var sound = AnOffering.by(Accounts.UPM).published();

        assertThat(availability(monday("09:00"), monday("10:00"), sound)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        assertThat(Rows.await("dead_letter where payload like ?", "%" + broken.id() + "%", 1))
                .isEqualTo(1);
    }

    /** Another member of the group takes everything over, reads, and goes away without a commit. */
    @Test
    void what_was_read_but_never_committed_is_heard_after_a_restart_and_heard_once() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                Servers.kafka(),
                "group.id",
                "booking-service",
                "enable.auto.commit",
                "false",
                "auto.offset.reset",
                "earliest",
                "session.timeout.ms",
                "10000");
        var offering = AnOffering.by(Accounts.UPM);
        try (var thief = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            thief.subscribe(List.of("jambatan.catalog.state", "jambatan.partners.state"));
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (thief.assignment().isEmpty() && System.nanoTime() < deadline) {
                thief.poll(Duration.ofMillis(200));
            }
            assertThat(thief.assignment()).isNotEmpty();
            offering.told();
            thief.poll(Duration.ofMillis(500));
        }

        org.jambatan.booking.fixture.Api.awaitBookable(offering.id());
        assertThat(Rows.await(
                        "inbox where event_id = cast(? as uuid)",
                        offering.event().id(),
                        1))
                .isEqualTo(1);
    }

    private static void tellOf(String event, UUID id, int units) {
        try (var catalog = Topic.fromNow("jambatan.catalog.state")) {
            catalog.publish(CloudEvent.example("catalog-service", event)
                    .about(id)
                    .version(3)
                    .with("/data/partnerId", Accounts.UPM.partnerId())
                    .with("/data/units", units));
        }
    }

    private static void awaitVersion(String table, UUID id, int version) {
        var found = Rows.await(table + " where version = " + version + " and id = cast(? as uuid)", id.toString(), 1);
        assertThat(found).as("%s of %s in version %s", table, id, version).isEqualTo(1);
    }
}
