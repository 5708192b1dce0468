package org.jambatan.booking.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
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
class BookingDecisionTest extends BookingServiceTest {

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @Test
    void a_booking_that_needs_approval_waits_and_keeps_its_slot_meanwhile() {
        var offering = AnOffering.by(Accounts.UPM).approvedByHand().published();

        var answer = book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        answer.then().statusCode(201).body("status", equalTo("PENDING")).body("actions", contains("cancellation"));
        book(Accounts.STARTUP, item(offering, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(409);
        read(Accounts.UPM, "/bookings/" + answer.path("id"))
                .then()
                .body("actions", containsInAnyOrder("approval", "rejection", "cancellation"));
    }

    @Test
    void an_approved_booking_is_confirmed_and_its_events_come_in_order() {
        var offering = AnOffering.by(Accounts.UPM).approvedByHand().published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        command(Accounts.UPM, id, "approval", "").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        command(Accounts.BIOTECH, id, "cancellation", "{\"reason\":\"Samples came late\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("reason", equalTo("Samples came late"))
                .body("actions", empty());

        try (var bookings = Topic.named("jambatan.bookings");
                var states = Topic.named("jambatan.bookings.state")) {
            bookings.awaitEvent("org.jambatan.booking.cancelled.v1", id);
            assertThat(bookings.eventsAbout(id).stream().map(CloudEvent::type))
                    .containsExactly(
                            "org.jambatan.booking.requested.v1",
                            "org.jambatan.booking.confirmed.v1",
                            "org.jambatan.booking.cancelled.v1");
            assertThat(bookings.eventsAbout(id).stream().map(event -> event.text("/aggregateversion")))
                    .containsExactly("1", "2", "3");
            assertThat(states.awaitState(
                                    id, event -> event.text("/aggregateversion").equals("3"))
                            .text("/data/status"))
                    .isEqualTo("CANCELLED");
        }
    }

    @Test
    void a_rejected_booking_gives_its_slot_back() {
        var offering = AnOffering.by(Accounts.UPM).approvedByHand().published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        command(Accounts.UPM, id, "rejection", "{}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        command(Accounts.UPM, id, "rejection", "{\"reason\":\"Under repair\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));

        book(Accounts.STARTUP, item(offering, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void a_cancelled_booking_gives_its_slot_back() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        command(Accounts.UPM, id, "cancellation", "").then().statusCode(200).body("status", equalTo("CANCELLED"));

        book(Accounts.STARTUP, item(offering, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void each_institution_approves_its_own_items() {
        var atUpm = AnOffering.by(Accounts.UPM).approvedByHand().published();
        var atFrim = AnOffering.by(Accounts.FRIM).approvedByHand().published();
        var id = booked(
                Accounts.BIOTECH,
                item(atUpm, monday("10:00"), monday("12:00")),
                item(atFrim, monday("10:00"), monday("12:00")));

        command(Accounts.UPM, id, "approval", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("items.status", contains("CONFIRMED", "PENDING"))
                .body("actions", contains("cancellation"));
        command(Accounts.UPM, id, "approval", "{}").then().statusCode(409).body("code", equalTo("illegal-in-state"));
        command(Accounts.FRIM, id, "approval", "{}").then().statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void what_is_over_cannot_be_decided_again() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));
        command(Accounts.BIOTECH, id, "cancellation", "{}").then().statusCode(200);

        command(Accounts.BIOTECH, id, "cancellation", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("CANCELLED"))
                .body("actions", empty());
        command(Accounts.UPM, id, "approval", "{}").then().statusCode(409);
    }

    @Test
    void once_it_has_begun_only_the_provider_cancels() throws Exception {
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));
        try (var connection = Servers.connection("booking");
                var begun = connection.prepareStatement(
                        "update booking_item set starts_at = now() - interval '1 minute' where booking_id = ?")) {
            begun.setObject(1, id);
            begun.executeUpdate();
        }

        command(Accounts.BIOTECH, id, "cancellation", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("CONFIRMED"));
        command(Accounts.UPM, id, "cancellation", "{}").then().statusCode(200);
    }

    @Test
    void a_command_on_a_version_that_is_not_the_current_one_is_stale() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        given().auth()
                .oauth2(Accounts.BIOTECH.token())
                .noContentType()
                .header("If-Match", "\"7\"")
                .post("/api/v1/bookings/" + id + "/cancellation")
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(Accounts.BIOTECH.token())
                .noContentType()
                .header("If-Match", "\"1\"")
                .post("/api/v1/bookings/" + id + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void a_late_cancellation_is_shown_as_late() {
        var offering = AnOffering.by(Accounts.UPM)
                .with("cancellation", Map.of("freeUntilHours", 24 * 60))
                .with("openingHours", List.of(AnOffering.hours("00:00", "24:00")))
                .published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        command(Accounts.BIOTECH, id, "cancellation", "{}")
                .then()
                .statusCode(200)
                .body("items[0].cancelledLate", equalTo(true));
    }
}
