package org.jambatan.booking.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jambatan.booking.fixture.AnOrder.accept;
import static org.jambatan.booking.fixture.AnOrder.command;
import static org.jambatan.booking.fixture.AnOrder.quoted;
import static org.jambatan.booking.fixture.AnOrder.requested;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.AMember;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.booking.fixture.Api;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotesTest extends BookingServiceTest {

    private static UUID offering;

    @BeforeAll
    static void partners() {
        APartner.everybody();
        APartner.programmeOf(Accounts.AGENCY);
        offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM).ordering("depositPercent", 50));
    }

    @Test
    void a_line_has_the_tariff_s_price_for_the_customer_or_one_of_its_own() {
        var order = requested(Accounts.BIOTECH, offering);

        command(Accounts.FRIM, order, "quotes", """
                        {"lines":[
                          {"unit":"sample","quantity":3,"discount":{"percent":10,"reason":"First order"}},
                          {"description":"Preparing","unit":"hour","quantity":1.5,"unitPrice":{"amount":"33.33","currency":"MYR"}}],
                         "terms":"Thirty days net (synthetic)"}""")
                .then()
                .statusCode(201)
                .body("status", equalTo("QUOTED"))
                .body("inside.quotes[0].version", equalTo(1))
                .body("inside.quotes[0].status", equalTo("OFFERED"))
                .body("inside.quotes[0].lines.gross.amount", contains("270.00", "50.00"))
                .body("inside.quotes[0].lines.price.amount", contains("243.00", "50.00"))
                .body("inside.quotes[0].lines[0].priceCategory", equalTo("SME"))
                .body("inside.quotes[0].total.amount", equalTo("293.00"))
                .body("inside.quotes[0].deposit.amount", equalTo("146.50"))
                .body(
                        "inside.quotes[0].validUntil",
                        equalTo(LocalDate.now(Api.KUALA_LUMPUR).plusDays(30).toString()));
        read(Accounts.BIOTECH, "/orders/" + order)
                .then()
                .body("actions", contains("acceptance", "cancellation"))
                .body("inside.quotes[0].terms", equalTo("Thirty days net (synthetic)"));
        read(Accounts.AGENCY, "/orders/" + order).then().body("inside", equalTo(null));
    }

    @Test
    void everything_that_stands_against_a_quote_is_told_at_once() {
        var order = requested(Accounts.BIOTECH, offering);

        command(Accounts.FRIM, order, "quotes", """
                        {"lines":[
                          {"unit":"week","quantity":1},
                          {"description":"Abroad","unit":"hour","quantity":1,"unitPrice":{"amount":"10.00","currency":"EUR"}},
                          {"unit":"sample","quantity":1,"discount":{"amount":"90.01","reason":"Too kind"}}],
                         "validUntil":"2020-01-01"}""")
                .then()
                .statusCode(409)
                .body("code", equalTo("quote-refused"))
                .body(
                        "refusals.code",
                        contains("no-tariff", "foreign-currency", "discount-above-the-line", "validity-out-of-range"));
        command(Accounts.FRIM, order, "quotes", """
                        {"lines":[{"description":"Absurd","unit":"hour","quantity":1000000,"unitPrice":{"amount":"9999999.99","currency":"MYR"}}]}""")
                .then()
                .statusCode(409)
                .body("refusals.code", contains("total-out-of-bounds"));
    }

    @Test
    void a_negative_or_shapeless_price_is_no_price() {
        var order = requested(Accounts.BIOTECH, offering);

        command(Accounts.FRIM, order, "quotes", """
                        {"lines":[
                          {"unit":"sample","quantity":-1},
                          {"unit":"sample","quantity":1,"unitPrice":{"amount":"-5.00","currency":"ZZZ"}},
                          {"unit":"sample","quantity":1,"discount":{"percent":101,"amount":"1","reason":""}}],
                         "depositPercent":101}""")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "lines[0].quantity",
                                "lines[1].unitPrice.amount",
                                "lines[1].unitPrice.paidIn",
                                "lines[1].described",
                                "lines[2].discount.percent",
                                "lines[2].discount.amount",
                                "lines[2].discount.eitherShareOrAmount",
                                "lines[2].discount.reason",
                                "depositPercent"));
        command(Accounts.FRIM, order, "quotes", "{\"lines\":[]}").then().statusCode(400);
    }

    @Test
    void only_the_latest_version_can_be_accepted_and_only_once() {
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        command(Accounts.FRIM, order, "quotes", "{\"lines\":[{\"unit\":\"sample\",\"quantity\":2}]}")
                .then()
                .statusCode(201)
                .body("inside.quotes.status", contains("SUPERSEDED", "OFFERED"));

        accept(Accounts.BIOTECH, order, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("acceptance-refused"))
                .body("refusals.code", contains("quote-superseded"));
        accept(Accounts.BIOTECH, order, 3).then().statusCode(409).body("refusals.code", contains("quote-unknown"));
        accept(Accounts.FRIM, order, 2).then().statusCode(409).body("code", equalTo("illegal-in-state"));
        accept(Accounts.BIOTECH, order, 2)
                .then()
                .statusCode(200)
                .body("status", equalTo("DEPOSIT_DUE"))
                .body("inside.acceptedQuote", equalTo(2))
                .body("inside.price.amount", equalTo("180.00"))
                .body("inside.deposit.amount.amount", equalTo("90.00"));
        accept(Accounts.BIOTECH, order, 2)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("DEPOSIT_DUE"));
        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.accepted.v1", order);
            assertThat(orders.eventsAbout(order).stream().map(CloudEvent::type))
                    .containsExactly(
                            "org.jambatan.order.requested.v1",
                            "org.jambatan.order.quoted.v1",
                            "org.jambatan.order.quoted.v1",
                            "org.jambatan.order.accepted.v1");
        }
    }

    @Test
    void an_expired_version_cannot_be_accepted_but_another_may_follow() throws Exception {
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        passes("update quote set expires_at = now() - interval '1 minute' where order_id = ?", order);

        accept(Accounts.BIOTECH, order, 1).then().statusCode(409).body("refusals.code", contains("quote-expired"));
        read(Accounts.BIOTECH, "/orders/" + order)
                .then()
                .body("status", equalTo("QUOTED"))
                .body("inside.quotes.status", contains("EXPIRED"));
        command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES).then().statusCode(201);
        accept(Accounts.BIOTECH, order, 2).then().statusCode(200);
    }

    @Test
    void of_twenty_who_accept_at_once_one_does() throws Exception {
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);

        var answers = atOnce(IntStream.range(0, 20)
                .<Callable<Response>>mapToObj(caller -> () -> accept(Accounts.BIOTECH, order, 1))
                .toList());

        assertThat(answers.stream().map(Response::statusCode)).containsOnly(200, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.accepted.v1", order);
            assertThat(orders.eventsAbout(order).stream()
                            .filter(event -> event.type().equals("org.jambatan.order.accepted.v1")))
                    .hasSize(1);
        }
    }

    /** Whoever comes first: what is accepted in the end is a version that stood when it was accepted. */
    @Test
    void an_acceptance_and_a_new_version_come_one_after_the_other() throws Exception {
        for (var round = 0; round < 6; round++) {
            var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);

            var answers = atOnce(List.of(
                    () -> accept(Accounts.BIOTECH, order, 1),
                    () -> command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES)));

            var accepted = answers.getFirst().statusCode();
            var quoted = answers.getLast().statusCode();
            assertThat(List.of(accepted, quoted)).isIn(List.of(200, 409), List.of(409, 201));
            read(Accounts.BIOTECH, "/orders/" + order)
                    .then()
                    .body("status", equalTo(accepted == 200 ? "DEPOSIT_DUE" : "QUOTED"))
                    .body("inside.quotes.status", hasItem(accepted == 200 ? "ACCEPTED" : "OFFERED"));
        }
    }

    @Test
    void of_two_versions_accepted_at_once_the_latest_alone_can_be() throws Exception {
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES).then().statusCode(201);

        var answers =
                atOnce(List.of(() -> accept(Accounts.BIOTECH, order, 1), () -> accept(Accounts.BIOTECH, order, 2)));

        assertThat(answers.getFirst().statusCode()).isEqualTo(409);
        assertThat(answers.getLast().statusCode()).isEqualTo(200);
    }

    @Test
    void a_member_accepts_up_to_its_limit_and_a_signatory_anything() {
        var member = Account.named("accepts-" + UUID.randomUUID())
                .partner(Accounts.BIOTECH.partnerId())
                .roles("member");
        var signatory = Accounts.BIOTECH.roles("signatory");
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);

        AMember.mayAccept(member, "269.99");
        accept(member, order, 1).then().statusCode(409).body("refusals.code", contains("above-your-limit"));
        accept(signatory, order, 1).then().statusCode(200);
        AMember.mayAccept(member, "270.00");
        accept(member, quoted(Accounts.BIOTECH, Accounts.FRIM, offering), 1)
                .then()
                .statusCode(200);
    }

    @Test
    void a_suspended_institution_quotes_nothing_new_and_one_that_has_left_neither() {
        var order = requested(Accounts.BIOTECH, offering);
        try {
            APartner.becomes(Accounts.FRIM, "RESEARCH_INSTITUTE", null, "SUSPENDED");
            command(Accounts.FRIM, order, "quotes", "{\"lines\":[{\"unit\":\"week\",\"quantity\":1}]}")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("quote-refused"))
                    .body("refusals.code", contains("partner-suspended", "no-tariff"));
            APartner.becomes(Accounts.FRIM, "RESEARCH_INSTITUTE", null, "LEFT");
            command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES)
                    .then()
                    .statusCode(409)
                    .body("refusals.code", contains("partner-left"));
        } finally {
            APartner.becomes(Accounts.FRIM, "RESEARCH_INSTITUTE", null, "CONFIRMED");
        }
        command(Accounts.FRIM, order, "quotes", AnOrder.THREE_SAMPLES).then().statusCode(201);
    }

    @Test
    void a_customer_that_is_not_confirmed_accepts_nothing() {
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        try {
            APartner.becomes(Accounts.BIOTECH, "COMPANY", "SMALL", "SUSPENDED");
            accept(Accounts.BIOTECH, order, 1)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("acceptance-refused"))
                    .body("refusals.code", contains("not-admitted"));
        } finally {
            APartner.becomes(Accounts.BIOTECH, "COMPANY", "SMALL", "CONFIRMED");
        }
        accept(Accounts.BIOTECH, order, 1).then().statusCode(200);
    }

    @Test
    void what_is_still_offered_ends_with_its_order_and_is_told_once() throws Exception {
        var declined = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        command(Accounts.FRIM, declined, "decline", "{\"reason\":\"The laboratory moves\"}")
                .then()
                .statusCode(200)
                .body("inside.quotes.status", contains("SUPERSEDED"));
        var calledOff = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        command(Accounts.BIOTECH, calledOff, "cancellation", "{}")
                .then()
                .statusCode(200)
                .body("inside.quotes.status", contains("SUPERSEDED"));
        var late = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        passes("update quote set expires_at = now() - interval '1 minute' where order_id = ?", late);
        command(Accounts.BIOTECH, late, "cancellation", "{}")
                .then()
                .statusCode(200)
                .body("inside.quotes.status", contains("EXPIRED"));

        for (var order : List.of(declined, calledOff)) {
            assertThat(toldOfTheQuoteOf(order, "superseded")).containsExactly("made", "superseded");
        }
        assertThat(toldOfTheQuoteOf(late, "expired")).containsExactly("made", "expired");
    }

    /** By the names of the events, up to this one and whatever came with it. */
    private static List<String> toldOfTheQuoteOf(UUID order, String last) throws Exception {
        try (var connection = Servers.connection("booking");
                var select = connection.prepareStatement("select id from quote where order_id = ?");
                var orders = Topic.named("jambatan.orders")) {
            select.setObject(1, order);
            var rows = select.executeQuery();
            rows.next();
            var quote = rows.getObject(1, UUID.class);
            assertThat(orders.awaitEvent("org.jambatan.quote." + last + ".v1", quote)
                            .text("/data/status"))
                    .isEqualTo(last.toUpperCase(Locale.ROOT));
            return orders.eventsAbout(quote).stream()
                    .map(event -> event.type().replaceAll("org\\.jambatan\\.quote\\.|\\.v1", ""))
                    .toList();
        }
    }

    static void passes(String update, UUID order) throws Exception {
        try (var connection = Servers.connection("booking");
                var statement = connection.prepareStatement(update)) {
            statement.setObject(1, order);
            statement.executeUpdate();
        }
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            return answers.stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .toList();
        }
    }
}
