package org.jambatan.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.booking.fixture.Api.read;
import static org.jambatan.testkit.token.Accounts.BIOTECH;
import static org.jambatan.testkit.token.Accounts.FRIM;
import static org.jambatan.testkit.token.Accounts.UPM;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Begun;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.servers.Servers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of a booking once its time has come: completed by its provider, and settled once. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingConclusionTest extends BookingServiceTest {

    private static final String RECEIPT = "{\"reference\":\"Receipt 2026/0117\",\"settledOn\":\"2026-01-17\"}";

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @Test
    void what_was_used_shorter_than_booked_is_free_for_others() {
        var offering = AnOffering.by(UPM).published();
        var id = Begun.booking(BIOTECH, offering);
        var until = now().minusMinutes(10);
        assertThat(claimEnd(id)).isAfter(now().plusMinutes(20));

        command(UPM, id, "completion", """
            {"items":[{"itemId":"%s","until":"%s","used":{"minutes":20}}]}\
            """.formatted(itemOf(id), until))
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("items[0].status", equalTo("COMPLETED"))
                .body("items[0].used.minutes", equalTo(20))
                .body("items[0].price.amount", equalTo("120.00"))
                .body("items[0].lowered", nullValue())
                .body("actions", contains("settlement"));

        assertThat(OffsetDateTime.parse(read(UPM, "/bookings/" + id).path("items[0].usedUntil")))
                .isEqualTo(until);
        assertThat(Duration.between(claimEnd(id), until).abs()).isLessThan(Duration.ofMillis(1));
    }

    @Test
    void without_a_word_everything_own_that_has_begun_is_completed_as_booked() {
        var atUpm = AnOffering.by(UPM).published();
        var atFrim = AnOffering.by(FRIM).published();
        var id = Begun.booking(BIOTECH, atUpm, atFrim);

        command(UPM, id, "completion", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("items.status", contains("COMPLETED", "CONFIRMED"));
        command(FRIM, id, "completion", "{}").then().statusCode(200).body("status", equalTo("COMPLETED"));
    }

    @Test
    void nothing_is_completed_before_its_time_nor_by_the_customer() {
        var offering = AnOffering.by(UPM).published();
        var id = booked(BIOTECH, item(offering, monday("10:00"), monday("11:00")));

        command(UPM, id, "completion", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("actions", contains("cancellation"));
        command(BIOTECH, id, "completion", "{}").then().statusCode(403);
    }

    @Test
    void every_fault_of_a_completion_is_told_and_nothing_is_done() {
        var offering = AnOffering.by(UPM).published();
        var id = Begun.booking(BIOTECH, offering);
        var own = itemOf(id);

        command(UPM, id, "completion", completion(own, "\"until\":\"" + now().minusHours(2) + "\""))
                .then()
                .body("refusals.code", contains("outside-booking"));
        command(UPM, id, "completion", completion(own, "\"until\":\"" + now().plusMinutes(5) + "\""))
                .then()
                .body("refusals.code", contains("in-the-future"));
        command(UPM, id, "completion", completion(UUID.randomUUID(), "\"used\":{\"minutes\":5}"))
                .then()
                .body("refusals.code", contains("item-unknown"));
        command(
                        UPM,
                        id,
                        "completion",
                        completion(
                                own,
                                "\"until\":\"" + now().plusDays(1)
                                        + "\",\"lowered\":{\"amount\":\"120.01\",\"reason\":\"More\"}"))
                .then()
                .statusCode(409)
                .body("code", equalTo("completion-refused"))
                .body("refusals.code", containsInAnyOrder("outside-booking", "in-the-future", "price-raised"));
        for (var faulty : List.of(
                "\"used\":{\"minutes\":0}",
                "\"used\":{\"minutes\":5,\"quantity\":2,\"unit\":\"sample\"}",
                "\"used\":{\"quantity\":2}",
                "\"used\":{}",
                "\"lowered\":{\"amount\":\"-1.00\",\"reason\":\"Less\"}",
                "\"lowered\":{\"amount\":\"1.00\"}")) {
            command(UPM, id, "completion", completion(own, faulty)).then().statusCode(400);
        }
        command(UPM, id, "completion", """
            {"items":[{"itemId":"%1$s"},{"itemId":"%1$s"}]}\
            """.formatted(own))
                .then()
                .statusCode(400)
                .body("violations.field", contains("items"));
        read(UPM, "/bookings/" + id).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void a_price_is_lowered_with_a_reason_and_the_agreed_one_stays_on_record() {
        var offering = AnOffering.by(UPM).published();
        var id = Begun.booking(BIOTECH, offering);

        command(
                        UPM,
                        id,
                        "completion",
                        completion(
                                itemOf(id),
                                "\"used\":{\"quantity\":2.5,\"unit\":\"sample\"},\"lowered\":{\"amount\":\"60.00\",\"reason\":\"The"
                                        + " lamp failed\"}"))
                .then()
                .statusCode(200)
                .body("items[0].price.amount", equalTo("60.00"))
                .body("items[0].lowered.from.amount", equalTo("120.00"))
                .body("items[0].lowered.reason", equalTo("The lamp failed"))
                .body("items[0].used.unit", equalTo("sample"))
                .body("totals[0].amount", equalTo("60.00"));
        command(UPM, id, "settlement", RECEIPT).then().statusCode(200).body("settled[0].amount", equalTo("60.00"));
    }

    @Test
    void each_institution_settles_its_own_and_the_sums_say_so() {
        var atUpm = AnOffering.by(UPM).published();
        var atFrim = AnOffering.by(FRIM)
                .with("tariff", List.of(AnOffering.line("INDUSTRY", "80.00")))
                .published();
        var id = Begun.booking(BIOTECH, atUpm, atFrim);
        command(UPM, id, "settlement", RECEIPT).then().statusCode(409).body("code", equalTo("illegal-in-state"));
        command(UPM, id, "completion", "{}").then().statusCode(200);
        command(FRIM, id, "completion", "{}").then().statusCode(200);

        command(UPM, id, "settlement", RECEIPT)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("items.status", contains("SETTLED", "COMPLETED"))
                .body("items[0].settlement.reference", equalTo("Receipt 2026/0117"))
                .body("items[0].settlement.settledOn", equalTo("2026-01-17"))
                .body("totals.amount", contains("200.00"))
                .body("settled.amount", contains("120.00"))
                .body(
                        "subtotals.find { it.providerPartnerId == '" + UPM.partnerId() + "' }.settled[0].amount",
                        equalTo("120.00"))
                .body("subtotals.find { it.providerPartnerId == '" + FRIM.partnerId() + "' }.settled", empty());
        command(FRIM, id, "settlement", RECEIPT)
                .then()
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("settled.amount", contains("200.00"))
                .body("actions", empty());
    }

    @Test
    void how_an_item_ended_is_between_its_customer_and_its_provider() {
        var atUpm = AnOffering.by(UPM).published();
        var atFrim = AnOffering.by(FRIM).published();
        var id = Begun.booking(BIOTECH, atUpm, atFrim);
        var own = read(UPM, "/bookings/" + id)
                .<String>path("items.find { it.providerPartnerId == '" + UPM.partnerId() + "' }.id");
        command(
                        UPM,
                        id,
                        "completion",
                        completion(
                                UUID.fromString(own),
                                "\"used\":{\"minutes\":20},\"lowered\":{\"amount\":\"60.00\",\"reason\":\"The lamp"
                                        + " failed\"}"))
                .then()
                .statusCode(200);
        command(UPM, id, "settlement", RECEIPT).then().statusCode(200);

        for (var side : List.of(UPM, BIOTECH)) {
            read(side, "/bookings/" + id)
                    .then()
                    .body("items[0].used.minutes", equalTo(20))
                    .body("items[0].lowered.reason", equalTo("The lamp failed"))
                    .body("items[0].settlement.reference", equalTo("Receipt 2026/0117"));
        }
        read(FRIM, "/bookings/" + id)
                .then()
                .body("items[0].status", equalTo("SETTLED"))
                .body("items[0].used", nullValue())
                .body("items[0].lowered", nullValue())
                .body("items[0].settlement", nullValue());
    }

    @Test
    void a_payment_that_is_none_is_refused_with_every_reason() {
        var offering = AnOffering.by(UPM).published();
        var id = Begun.completed(BIOTECH, UPM, offering);

        command(UPM, id, "settlement", """
            {"itemIds":["%s"],"reference":"4111 1111 1111 1111","settledOn":"2199-01-01"}\
            """.formatted(UUID.randomUUID()))
                .then()
                .statusCode(409)
                .body("code", equalTo("settlement-refused"))
                .body("refusals.code", containsInAnyOrder("card-data", "in-the-future", "item-unknown"));
        command(UPM, id, "settlement", "{\"reference\":\" \"}")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("reference", "settledOn"));
        command(UPM, id, "settlement", "{\"reference\":\"a\\nb\",\"settledOn\":\"2026-01-17\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reference"));
        command(BIOTECH, id, "settlement", RECEIPT).then().statusCode(403);
    }

    @Test
    void of_twenty_who_settle_one_item_one_does() throws Exception {
        var offering = AnOffering.by(UPM).published();
        var id = Begun.completed(BIOTECH, UPM, offering);

        var answers = atOnce(IntStream.range(0, 20)
                .<Callable<Response>>mapToObj(caller -> () -> command(UPM, id, "settlement", """
                    {"reference":"Receipt %d","settledOn":"2026-01-17"}\
                    """.formatted(caller)))
                .toList());

        assertThat(answers.stream().map(Response::statusCode)).containsOnly(200, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(one("select count(*) from settlement where booking_id = ?", id, Long.class))
                .isEqualTo(1);
        var settlement = one("select id from settlement where booking_id = ?", id, UUID.class);
        try (var orders = Topic.named("jambatan.orders")) {
            var told = orders.awaitEvent("org.jambatan.settlement.recorded.v1", settlement);
            assertThat(told.text("/data/amount/amount")).isEqualTo("120.00");
            assertThat(told.text("/data/itemId")).isEqualTo(itemOf(id).toString());
            assertThat(orders.upToNow().stream()
                            .map(record -> record.event())
                            .filter(event -> event.text("/data/bookingId").equals(id.toString())))
                    .hasSize(1);
        }
    }

    /** The lock makes them queue; that nothing is settled twice is the constraint's word, whoever writes. */
    @Test
    void a_settlement_written_past_the_lock_still_keeps_a_second_one_out() throws Exception {
        var offering = AnOffering.by(UPM).published();
        var id = Begun.completed(BIOTECH, UPM, offering);
        try (var connection = Servers.connection("booking");
                var insert = connection.prepareStatement("""
                    insert into settlement (id, kind, booking_id, item_id, customer_partner_id, provider_partner_id,
                        programme_ids, amount, currency, reference, settled_on, settled_at, lock)
                    values (uuidv7(), 'BOOKING_ITEM', ?, ?, ?, ?, '{}', 1, 'MYR', 'elsewhere', '2026-01-17', now(), 0)\
                    """)) {
            insert.setObject(1, id);
            insert.setObject(2, itemOf(id));
            insert.setObject(3, BIOTECH.partnerId());
            insert.setObject(4, UPM.partnerId());
            insert.executeUpdate();
        }

        command(UPM, id, "settlement", RECEIPT)
                .then()
                .statusCode(409)
                .body("refusals.code", contains("already-settled"));
        read(UPM, "/bookings/" + id).then().body("status", equalTo("COMPLETED"));
    }

    private static String completion(UUID item, String more) {
        return "{\"items\":[{\"itemId\":\"" + item + "\"," + more + "}]}";
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).withNano(0);
    }

    private static UUID itemOf(UUID booking) {
        return one("select id from booking_item where booking_id = ?", booking, UUID.class);
    }

    private static OffsetDateTime claimEnd(UUID booking) {
        return one(
                "select c.claim_end from claim c join booking_item i on i.id = c.holder_id where i.booking_id = ?",
                booking,
                OffsetDateTime.class);
    }

    private static <T> T one(String sql, UUID value, Class<T> type) {
        try (var connection = Servers.connection("booking");
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, value);
            var rows = select.executeQuery();
            rows.next();
            return rows.getObject(1, type);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Callable<Response>>();
            for (var call : calls) {
                answers.add(() -> {
                    start.await();
                    return call.call();
                });
            }
            var later = answers.stream().map(threads::submit).toList();
            start.countDown();
            var all = new ArrayList<Response>();
            for (var answer : later) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
