package org.jambatan.booking.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.booking.fixture.ACheckout.tell;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.ACheckout;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AProject;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Rows;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckoutTest extends BookingServiceTest {

    private UUID project;
    private UUID instrument;
    private UUID analysis;

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @BeforeEach
    void a_project_an_instrument_and_an_analysis() {
        project = AProject.of(Accounts.BIOTECH);
        instrument = AnOffering.by(Accounts.UPM).published();
        analysis = AnOffering.anOrderOffering(Accounts.FRIM).withoutQuestions().published();
    }

    @Test
    void everything_is_granted_as_one_booking_and_an_order_that_know_their_project() {
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var morning = checkout.time(instrument, monday("09:00"), monday("10:00"));
        var afternoon = checkout.time(instrument, monday("14:00"), monday("15:00"));
        var work = checkout.order(analysis);
        tell(checkout.requested());

        var first = granted(morning);
        var second = granted(afternoon);
        var third = granted(work);
        assertThat(first.text("/data/checkoutId")).isEqualTo(checkout.id().toString());
        assertThat(second.text("/data/bookingId")).isEqualTo(first.text("/data/bookingId"));
        assertThat(second.text("/data/itemId")).isNotEqualTo(first.text("/data/itemId"));
        read(Accounts.BIOTECH, "/bookings/" + first.text("/data/bookingId"))
                .then()
                .statusCode(200)
                .body("items.id", contains(first.text("/data/itemId"), second.text("/data/itemId")))
                .body("projectId", equalTo(project.toString()))
                .body("account", equalTo(Accounts.BIOTECH.id().toString()))
                .body("status", equalTo("CONFIRMED"));
        read(Accounts.BIOTECH, "/orders/" + third.text("/data/orderId"))
                .then()
                .statusCode(200)
                .body("projectId", equalTo(project.toString()))
                .body("status", equalTo("REQUESTED"));
    }

    @Test
    void times_are_refused_all_or_none_while_the_order_goes_on() {
        book(Accounts.STARTUP, item(instrument, monday("14:00"), monday("15:00")))
                .then()
                .statusCode(201);
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var free = checkout.time(instrument, monday("09:00"), monday("10:00"));
        var taken = checkout.time(instrument, monday("14:00"), monday("15:00"));
        var work = checkout.order(analysis);
        tell(checkout.requested());

        assertThat(refused(free).text("/data/refusals/0/code")).isEqualTo("slot-taken");
        assertThat(refused(taken).text("/data/refusals/0/detail")).startsWith("Item 2:");
        granted(work);
        // What was claimed for the free time is given back with the rest.
        book(Accounts.STARTUP, item(instrument, monday("09:00"), monday("10:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void an_order_that_a_rule_refuses_leaves_the_times_alone() {
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var time = checkout.time(instrument, monday("09:00"), monday("10:00"));
        var work = checkout.order(AnOffering.anOrderOffering(Accounts.FRIM).published());
        tell(checkout.requested());

        granted(time);
        assertThat(refused(work).text("/data/refusals/0/code")).isEqualTo("answer-missing");
    }

    @Test
    void the_same_checkout_told_again_is_carried_out_once() {
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var time = checkout.time(instrument, monday("09:00"), monday("10:00"));
        var work = checkout.order(analysis);
        tell(checkout.requested());
        var booking = granted(time).text("/data/bookingId");
        granted(work);
        var last = ACheckout.of(Accounts.BIOTECH, project);
        var proof = last.order(analysis);
        // Another event of the same content, as after a replay of dead letters: its id is new.
        tell(checkout.requested().again());
        tell(last.requested());
        granted(proof);

        assertThat(Rows.await("booking where project_id = cast(? as uuid)", project.toString(), 1))
                .isEqualTo(1);
        assertThat(answersTo(time)).hasSize(1);
        assertThat(answersTo(work)).hasSize(1);
        assertThat(answersTo(time).getFirst().text("/data/bookingId")).isEqualTo(booking);
        read(Accounts.BIOTECH, "/orders?projectId=" + project).then().body("items", hasSize(2));
    }

    @Test
    void what_was_withdrawn_before_it_was_asked_for_is_never_granted() {
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var time = checkout.time(instrument, monday("09:00"), monday("10:00"));
        var work = checkout.order(analysis);
        tell(checkout.withdrawn(time, work));
        withdrawn(time);
        withdrawn(work);
        tell(checkout.requested());
        var last = ACheckout.of(Accounts.BIOTECH, project);
        var proof = last.order(analysis);
        tell(last.requested());
        granted(proof);

        assertThat(Stream.concat(answersTo(time).stream(), answersTo(work).stream()))
                .extracting(CloudEvent::type)
                .containsOnly("org.jambatan.checkout-leg.withdrawn.v1");
        assertThat(Rows.await("booking where project_id = cast(? as uuid)", project.toString(), 0))
                .isZero();
    }

    @Test
    void what_was_granted_too_late_is_called_off_and_its_times_are_free_again() {
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var time = checkout.time(instrument, monday("09:00"), monday("10:00"));
        var other = checkout.time(instrument, monday("11:00"), monday("12:00"));
        var work = checkout.order(analysis);
        tell(checkout.requested());
        var booking = granted(time).text("/data/bookingId");
        var order = granted(work).text("/data/orderId");
        tell(checkout.withdrawn(time, work));

        withdrawn(time);
        withdrawn(other);
        withdrawn(work);
        read(Accounts.BIOTECH, "/bookings/" + booking)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("items.cancelledLate", contains(false, false));
        read(Accounts.BIOTECH, "/orders/" + order).then().body("status", equalTo("CANCELLED"));
        book(Accounts.STARTUP, item(instrument, monday("09:00"), monday("10:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void what_this_service_has_not_heard_of_yet_is_waited_for_and_then_refused() {
        var heardLate = AnOffering.by(Accounts.UPM);
        var unheard = UUID.randomUUID();
        var checkout = ACheckout.of(Accounts.BIOTECH, project);
        var time = checkout.time(heardLate.id(), monday("09:00"), monday("10:00"));
        var work = checkout.order(unheard);
        tell(checkout.requested());
        Rows.await(
                "checkout_leg where checkout_id = cast(? as uuid)",
                checkout.id().toString(),
                2);
        heardLate.told();

        granted(time);
        assertThat(refused(work).text("/data/refusals/0/code")).isEqualTo("offering-unknown");
    }

    @Test
    void nothing_is_booked_for_a_project_that_is_not_an_open_one_of_the_customer_s() {
        var another = AProject.of(Accounts.STARTUP);
        var closed = AProject.of(Accounts.BIOTECH);
        AProject.tell(closed, Accounts.BIOTECH, "CLOSED");
        Stream.of(another, closed).forEach(project -> {
            var checkout = ACheckout.of(Accounts.BIOTECH, project);
            var time = checkout.time(instrument, monday("09:00"), monday("10:00"));
            var work = checkout.order(analysis);
            tell(checkout.requested());

            assertThat(refused(time).text("/data/refusals/0/code")).isEqualTo("project-unknown");
            assertThat(refused(work).text("/data/refusals/0/code")).isEqualTo("project-unknown");
        });
    }

    private static CloudEvent granted(UUID leg) {
        return answer("granted", leg);
    }

    private static CloudEvent refused(UUID leg) {
        return answer("refused", leg);
    }

    private static CloudEvent withdrawn(UUID leg) {
        return answer("withdrawn", leg);
    }

    private static CloudEvent answer(String how, UUID leg) {
        try (var orders = Topic.named("jambatan.orders")) {
            return orders.awaitEvent("org.jambatan.checkout-leg." + how + ".v1", leg);
        }
    }

    private static java.util.List<CloudEvent> answersTo(UUID leg) {
        try (var orders = Topic.named("jambatan.orders")) {
            return orders.eventsAbout(leg);
        }
    }
}
