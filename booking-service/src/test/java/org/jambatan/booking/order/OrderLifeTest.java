package org.jambatan.booking.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.jambatan.booking.fixture.AnOrder.accept;
import static org.jambatan.booking.fixture.AnOrder.accepted;
import static org.jambatan.booking.fixture.AnOrder.command;
import static org.jambatan.booking.fixture.AnOrder.quoted;
import static org.jambatan.booking.fixture.AnOrder.requested;
import static org.jambatan.booking.fixture.AnOrder.started;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.booking.fixture.Api;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderLifeTest extends BookingServiceTest {

    private static UUID withDeposit;
    private static UUID withoutDeposit;

    @Inject
    Lapses lapses;

    @Inject
    DepositReminders reminders;

    @BeforeAll
    static void partners() {
        APartner.everybody();
        APartner.programmeOf(Accounts.AGENCY);
        withDeposit = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM).ordering("depositPercent", 50));
        withoutDeposit =
                AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM).ordering("depositPercent", 0));
    }

    /** As a public laboratory works: estimate, acceptance, deposit, tests, recomputed price, payment. */
    @Test
    void an_analysis_goes_from_the_request_to_the_payment() {
        var order = accepted(Accounts.BIOTECH, Accounts.FRIM, withDeposit);
        command(Accounts.FRIM, order, "start", "{}").then().statusCode(409).body("state", equalTo("DEPOSIT_DUE"));
        command(Accounts.BIOTECH, order, "deposit", "{\"reference\":\"RCPT-1\",\"paidOn\":\"2026-01-05\"}")
                .then()
                .statusCode(403);
        command(Accounts.FRIM, order, "deposit", "{\"reference\":\"RCPT-1\",\"paidOn\":\"2026-01-05\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("inside.deposit.reference", equalTo("RCPT-1"));
        command(Accounts.FRIM, order, "start", "{}").then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
        command(Accounts.FRIM, order, "delivery", "{\"lines\":[{\"line\":1,\"quantity\":2}]}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("inside.price.amount", equalTo("180.00"))
                .body("inside.doneLines[0].quantity", equalTo(2))
                .body("actions", contains("settlement"));
        command(Accounts.FRIM, order, "settlement", "{\"reference\":\"RCPT-2\",\"settledOn\":\"2026-01-25\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("settledAt", notNullValue());
        command(Accounts.FRIM, order, "settlement", "{\"reference\":\"RCPT-2\",\"settledOn\":\"2026-01-25\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"));
        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.settled.v1", order);
            assertThat(orders.eventsAbout(order).stream().map(CloudEvent::type))
                    .containsExactly(
                            "org.jambatan.order.requested.v1",
                            "org.jambatan.order.quoted.v1",
                            "org.jambatan.order.accepted.v1",
                            "org.jambatan.order.changed.v1",
                            "org.jambatan.order.started.v1",
                            "org.jambatan.order.delivered.v1",
                            "org.jambatan.order.settled.v1");
        }
    }

    @Test
    void more_than_was_accepted_needs_a_new_version_and_a_new_acceptance() {
        var order = started(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);

        command(Accounts.FRIM, order, "delivery", "{\"lines\":[{\"line\":1,\"quantity\":4}]}")
                .then()
                .statusCode(409)
                .body("code", equalTo("delivery-refused"))
                .body("refusals.code", contains("above-the-accepted-quote"));
        command(
                        Accounts.FRIM,
                        order,
                        "quotes",
                        "{\"lines\":[{\"unit\":\"sample\",\"quantity\":4}],\"depositPercent\":10}")
                .then()
                .statusCode(409)
                .body("refusals.code", contains("deposit-after-the-start"));
        command(Accounts.FRIM, order, "quotes", "{\"lines\":[{\"unit\":\"sample\",\"quantity\":4}]}")
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("inside.acceptedQuote", equalTo(1))
                .body("inside.price.amount", equalTo("270.00"))
                .body("inside.quotes.status", contains("ACCEPTED", "OFFERED"));
        command(Accounts.FRIM, order, "delivery", "{\"lines\":[{\"line\":1,\"quantity\":4}]}")
                .then()
                .statusCode(409);
        accept(Accounts.BIOTECH, order, 2)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("inside.quotes.status", contains("SUPERSEDED", "ACCEPTED"))
                .body("inside.price.amount", equalTo("360.00"));
        command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES)
                .then()
                .statusCode(201)
                .body("inside.quotes.version", contains(1, 2, 3));
        read(Accounts.BIOTECH, "/orders?limit=200")
                .then()
                .body("items.find { it.id == '" + order + "' }.inside.quotes.version", contains(2, 3));
        command(Accounts.FRIM, order, "delivery", "")
                .then()
                .statusCode(200)
                .body("inside.price.amount", equalTo("360.00"));
    }

    @Test
    void a_version_that_nobody_accepted_ends_with_the_delivery() {
        var order = started(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);
        command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES).then().statusCode(201);

        command(Accounts.FRIM, order, "delivery", "")
                .then()
                .statusCode(200)
                .body("inside.quotes.status", contains("ACCEPTED", "SUPERSEDED"))
                .body("inside.price.amount", equalTo("270.00"));
    }

    @Test
    void nothing_is_nothing_however_it_is_written() {
        var order = started(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);

        command(Accounts.FRIM, order, "delivery", "{\"lines\":[{\"line\":1,\"quantity\":0E2147483647}]}")
                .then()
                .statusCode(200)
                .body("inside.price.amount", equalTo("0.00"));
    }

    @Test
    void only_lines_that_were_quoted_are_delivered() {
        var order = started(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);

        command(
                        Accounts.FRIM,
                        order,
                        "delivery",
                        "{\"lines\":[{\"line\":1,\"quantity\":1},{\"line\":1,\"quantity\":1},{\"line\":2,\"quantity\":1}]}")
                .then()
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("line-twice", "line-unknown"));
    }

    @Test
    void a_deposit_that_is_not_paid_by_its_day_lapses_at_once_and_is_told_once() throws Exception {
        var order = accepted(Accounts.BIOTECH, Accounts.FRIM, withDeposit);
        QuotesTest.passes("update placed_order set lapses_at = now() - interval '1 minute' where id = ?", order);

        read(Accounts.BIOTECH, "/orders/" + order)
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("actions", equalTo(List.of()));
        read(Accounts.BIOTECH, "/orders?status=EXPIRED").then().body("items[0].id", equalTo(order.toString()));
        command(Accounts.FRIM, order, "deposit", "{\"reference\":\"RCPT-1\",\"paidOn\":\"2026-01-05\"}")
                .then()
                .statusCode(409)
                .body("state", equalTo("EXPIRED"));
        lapses.announceAt(Instant.now());
        lapses.announceAt(Instant.now());

        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.expired.v1", order);
            assertThat(orders.eventsAbout(order).stream()
                            .filter(event -> event.type().equals("org.jambatan.order.expired.v1")))
                    .hasSize(1);
        }
        read(Accounts.BIOTECH, "/orders/" + order).then().body("version", equalTo(4));
    }

    @Test
    void the_customer_is_reminded_of_a_deposit_once() throws Exception {
        var order = accepted(Accounts.BIOTECH, Accounts.FRIM, withDeposit);
        QuotesTest.passes("""
                update placed_order set accepted_at = now() - interval '9 days', lapses_at = now() + interval '2 days'
                 where id = ?""", order);

        reminders.remindAt(Instant.now());
        reminders.remindAt(Instant.now());

        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.deposit-reminded.v1", order);
            assertThat(orders.eventsAbout(order).stream()
                            .filter(event -> event.type().equals("org.jambatan.order.deposit-reminded.v1")))
                    .hasSize(1);
        }
        read(Accounts.BIOTECH, "/orders/" + order)
                .then()
                .body("status", equalTo("DEPOSIT_DUE"))
                .body("version", equalTo(4));
    }

    @Test
    void an_institution_declines_what_is_not_agreed() {
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);

        command(Accounts.FRIM, order, "decline", "{}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        command(Accounts.FRIM, order, "decline", "{\"reason\":\"The laboratory moves\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("inside.reason", equalTo("The laboratory moves"));
        accept(Accounts.BIOTECH, order, 1).then().statusCode(409).body("state", equalTo("DECLINED"));
        var agreed = accepted(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);
        command(Accounts.FRIM, agreed, "decline", "{\"reason\":\"Too late\"}")
                .then()
                .statusCode(409)
                .body("actions", containsInAnyOrder("start", "milestones", "cancellation", "bookings"));
    }

    @Test
    void a_customer_calls_it_off_before_the_start_and_an_institution_until_it_is_done() {
        var early = accepted(Accounts.BIOTECH, Accounts.FRIM, withDeposit);
        command(Accounts.BIOTECH, early, "cancellation", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        var begun = started(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);
        command(Accounts.BIOTECH, begun, "cancellation", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"));
        command(Accounts.FRIM, begun, "cancellation", "{}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        command(Accounts.FRIM, begun, "cancellation", "{\"reason\":\"The instrument broke\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void milestones_are_planned_and_reached() {
        var order = started(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);

        command(Accounts.FRIM, order, "milestones", "{\"title\":\"Samples conditioned\",\"due\":\"2027-03-01\"}")
                .then()
                .statusCode(201)
                .body("inside.milestones.number", contains(1));
        command(Accounts.FRIM, order, "milestones/1/completion", "{}")
                .then()
                .statusCode(200)
                .body("inside.milestones[0].completedAt", notNullValue());
        command(Accounts.FRIM, order, "milestones/1/completion", "{}")
                .then()
                .statusCode(409)
                .body("refusals.code", contains("milestone-reached"));
        command(Accounts.FRIM, order, "milestones/2/completion", "{}").then().statusCode(404);
    }

    @Test
    void a_booking_of_an_instrument_serves_one_order() {
        var instrument = AnOffering.by(Accounts.FRIM).published();
        var elsewhere = AnOffering.by(Accounts.UPM).published();
        var booking = booked(Accounts.BIOTECH, item(instrument, monday("10:00"), monday("11:00")));
        var calledOff = booked(Accounts.BIOTECH, item(instrument, monday("11:00"), monday("12:00")));
        Api.command(Accounts.BIOTECH, calledOff, "cancellation", "{}").then().statusCode(200);
        var foreign = booked(Accounts.BIOTECH, item(elsewhere, monday("10:00"), monday("11:00")));
        var order = accepted(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);
        var another = accepted(Accounts.BIOTECH, Accounts.FRIM, withoutDeposit);

        attach(order, foreign).then().statusCode(409).body("refusals.code", contains("booking-unknown"));
        attach(order, calledOff).then().statusCode(409).body("refusals.code", contains("booking-has-ended"));
        attach(order, booking).then().statusCode(201).body("bookingIds", contains(booking.toString()));
        attach(another, booking).then().statusCode(409).body("refusals.code", contains("booking-attached"));
        command(Accounts.BIOTECH, order, "cancellation", "{}").then().statusCode(200);
        attach(another, booking).then().statusCode(201).body("bookingIds", contains(booking.toString()));
    }

    @Test
    void a_command_on_a_version_that_is_not_the_current_one_is_stale() {
        var order = requested(Accounts.BIOTECH, withoutDeposit);

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Accounts.BIOTECH.token())
                .noContentType()
                .header("If-Match", "\"7\"")
                .post("/api/v1/orders/" + order + "/cancellation")
                .then()
                .statusCode(412);
    }

    private static io.restassured.response.Response attach(UUID order, UUID booking) {
        return command(Accounts.BIOTECH, order, "bookings", "{\"bookingId\":\"" + booking + "\"}");
    }
}
