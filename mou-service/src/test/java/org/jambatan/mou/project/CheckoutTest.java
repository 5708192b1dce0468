package org.jambatan.mou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Projecting.aCheckout;
import static org.jambatan.mou.Projecting.aProject;
import static org.jambatan.mou.Projecting.aTime;
import static org.jambatan.mou.Projecting.anItem;
import static org.jambatan.mou.Projecting.anOffering;
import static org.jambatan.mou.Projecting.anOrder;
import static org.jambatan.mou.Projecting.answer;
import static org.jambatan.mou.Projecting.answerTo;
import static org.jambatan.mou.Projecting.awaitLeg;
import static org.jambatan.mou.Projecting.checkOut;
import static org.jambatan.mou.Projecting.legOf;
import static org.jambatan.mou.Projecting.refusalOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class CheckoutTest {

    private static final String WITHDRAWN = "org.jambatan.checkout.withdrawn.v1";

    @Inject
    AnswerCheckouts checkouts;

    @Inject
    CheckoutSettings settings;

    private Account company;
    private UUID project;
    private UUID time;
    private UUID secondTime;
    private UUID order;

    @BeforeEach
    void a_basket_of_two_times_and_an_order() {
        var programme = aProgramme();
        company = aCompanyIn(programme);
        project = aProject(company, programme);
        var offering = anOffering();
        time = anItem(company, project, aTime(offering));
        secondTime = anItem(company, project, aTime(offering));
        order = anItem(company, project, anOrder(offering));
    }

    @Test
    void a_minute_is_waited_unless_the_configuration_says_otherwise() {
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_checkout_asks_for_every_open_item_and_is_answered_leg_by_leg() {
        var checkout = UUID.fromString(checkOut(company, project)
                .statusCode(202)
                .body("legs", hasSize(3))
                .body("legs.state", everyItem(equalTo("ASKED")))
                .body("answered", equalTo(false))
                .extract()
                .path("id"));
        get(company, "/projects/" + project)
                .body("items.status", everyItem(equalTo("ASKED")))
                .body("checkouts.id", contains(checkout.toString()));
        try (var programmes = Topic.named("jambatan.programmes")) {
            var asked = programmes.awaitEvent("org.jambatan.checkout.requested.v1", checkout);
            assertThat(asked.at("/data/slots")).hasSize(2);
            assertThat(asked.text("/data/orders/0/answers/0/value")).isEqualTo("12");
            assertThat(asked.at("/data/counts/asked").asInt()).isEqualTo(3);
        }
        var booking = UUID.randomUUID();
        var placed = UUID.randomUUID();
        answer(answerTo(leg(checkout, time), checkout, "GRANTED", 1).with("/data/bookingId", booking));
        answer(answerTo(leg(checkout, secondTime), checkout, "GRANTED", 1).with("/data/bookingId", booking));
        answer(answerTo(leg(checkout, order), checkout, "GRANTED", 1).with("/data/orderId", placed));
        Stream.of(time, secondTime, order)
                .forEach(item -> awaitLeg(company, project, checkout, leg(checkout, item), "GRANTED"));

        get(company, "/projects/" + project + "/checkouts/" + checkout).body("answered", equalTo(true));
        get(company, "/projects/" + project)
                .body("items.status", everyItem(equalTo("GRANTED")))
                .body("items.bookingId", contains(booking.toString(), booking.toString(), null))
                .body("items[2].orderId", equalTo(placed.toString()));
        checkOut(company, project).statusCode(409).body("refusals.code", contains("nothing-open"));
        try (var programmes = Topic.named("jambatan.programmes")) {
            assertThat(programmes
                            .awaitEvent("org.jambatan.checkout.answered.v1", checkout)
                            .at("/data/counts/granted")
                            .asInt())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_refused_item_says_why_and_may_be_asked_for_again() {
        var checkout = aCheckout(company, project);
        var leg = leg(checkout, order);
        answer(refusalOf(leg, checkout, "not-bookable"));
        awaitLeg(company, project, checkout, leg, "REFUSED");

        get(company, "/projects/" + project)
                .body("items[2].status", equalTo("OPEN"))
                .body("items[2].refusals.code", contains("not-bookable"))
                .body("items[0].status", equalTo("ASKED"));
        post(company, "/projects/" + project + "/checkout", "{\"itemIds\":[\"%s\"]}".formatted(time))
                .statusCode(409)
                .body("code", equalTo("checkout-refused"))
                .body("refusals.code", contains("item-not-open"));
        post(
                        company,
                        "/projects/" + project + "/checkout",
                        "{\"itemIds\":[\"%s\",\"%s\"]}".formatted(time, UUID.randomUUID()))
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("item-unknown", "item-not-open"));
        post(company, "/projects/" + project + "/closing", "{\"outcome\":\"REACHED\",\"text\":\"x\"}")
                .statusCode(409)
                .body("refusals.code", contains("checkout-unanswered"));
        post(company, "/projects/" + project + "/items/" + time + "/removal", "{}")
                .statusCode(409)
                .body("refusals.code", contains("item-not-open"));
        post(company, "/projects/" + project + "/checkout", "{\"itemIds\":[\"%s\"]}".formatted(order))
                .statusCode(202)
                .body("legs.itemId", contains(order.toString()));
    }

    @Test
    void what_nobody_answers_in_time_is_withdrawn_once_and_told() {
        var checkout = aCheckout(company, project);
        answer(answerTo(leg(checkout, order), checkout, "GRANTED", 1).with("/data/orderId", UUID.randomUUID()));
        awaitLeg(company, project, checkout, leg(checkout, order), "GRANTED");

        checkouts.withdrawAt(Instant.now().plusSeconds(30));
        get(company, path(checkout)).body("legs.state", containsInAnyOrder("ASKED", "ASKED", "GRANTED"));
        checkouts.withdrawAt(Instant.now().plusSeconds(61));
        checkouts.withdrawAt(Instant.now().plusSeconds(62));

        get(company, path(checkout))
                .body("legs.state", containsInAnyOrder("WITHDRAWN", "WITHDRAWN", "GRANTED"))
                .body("answered", equalTo(true));
        get(company, "/projects/" + project).body("items.status", contains("OPEN", "OPEN", "GRANTED"));
        try (var programmes = Topic.named("jambatan.programmes")) {
            var told = programmes.awaitEvent(WITHDRAWN, checkout);
            assertThat(told.at("/data/withdrawn")).hasSize(2);
            assertThat(told.at("/data/counts/withdrawn").asInt()).isEqualTo(2);
            assertThat(programmes.eventsAbout(checkout))
                    .filteredOn(event -> event.type().equals(WITHDRAWN))
                    .hasSize(1);
        }
    }

    @Test
    void times_fall_together_and_a_grant_that_came_too_late_is_none() {
        var checkout = aCheckout(company, project);
        var first = leg(checkout, time);
        var second = leg(checkout, secondTime);
        var booking = UUID.randomUUID();
        answer(answerTo(first, checkout, "GRANTED", 1).with("/data/bookingId", booking));
        awaitLeg(company, project, checkout, first, "GRANTED");
        checkouts.withdrawAt(Instant.now().plusSeconds(61));
        awaitLeg(company, project, checkout, first, "WITHDRAWN");

        var late = answerTo(second, checkout, "GRANTED", 1).with("/data/bookingId", booking);
        answer(late);
        answer(answerTo(second, checkout, "WITHDRAWN", 2));
        answer(answerTo(first, checkout, "WITHDRAWN", 2));
        // Another leg's answer, of the same partition or not, is no proof; the item that is open again is.
        awaitLeg(company, project, checkout, second, "WITHDRAWN");
        get(company, "/projects/" + project)
                .body("items[0].status", equalTo("OPEN"))
                .body("items[1].status", equalTo("OPEN"))
                .body("items[1].bookingId", nullValue());
    }

    @Test
    void what_could_no_longer_be_called_off_is_told_as_it_is() {
        var checkout = aCheckout(company, project);
        var leg = leg(checkout, order);
        checkouts.withdrawAt(Instant.now().plusSeconds(61));
        var placed = UUID.randomUUID();
        answer(answerTo(leg, checkout, "GRANTED", 2).with("/data/orderId", placed));

        awaitLeg(company, project, checkout, leg, "GRANTED");
        get(company, "/projects/" + project).body("items[2].orderId", equalTo(placed.toString()));
    }

    @Test
    void of_many_checkouts_of_the_same_items_at_once_one_is_made() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> asking =
                    () -> checkOut(company, project).extract().statusCode();
            var answers = crowd.invokeAll(List.of(asking, asking, asking, asking, asking, asking));
            var statuses = answers.stream().map(CheckoutTest::got).toList();

            assertThat(statuses).containsOnly(202, 409).containsOnlyOnce(202);
        }
        get(company, "/projects/" + project).body("checkouts", hasSize(1));
    }

    @Test
    void others_see_a_checkout_as_they_see_its_project() {
        var checkout = aCheckout(company, project);

        get(Accounts.AGENCY, path(checkout)).statusCode(200);
        get(aCompanyIn(aProgramme()), path(checkout)).statusCode(404);
        get(company, "/projects/" + project + "/checkouts/" + UUID.randomUUID()).statusCode(404);
        checkOut(Accounts.AGENCY, project).statusCode(404);
    }

    private String path(UUID checkout) {
        return "/projects/" + project + "/checkouts/" + checkout;
    }

    private UUID leg(UUID checkout, UUID item) {
        return legOf(company, project, checkout, item);
    }

    private static int got(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
