package org.jambatan.booking.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AProject;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Api;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingResourceTest extends BookingServiceTest {

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @Test
    void a_company_books_an_instrument_at_the_price_of_its_category() {
        var offering = AnOffering.by(Accounts.UPM).published();

        var answer = book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        answer.then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("price.amount", equalTo("240.00"))
                .body("price.currency", equalTo("MYR"))
                .body("totals.amount", contains("240.00"))
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("CONFIRMED"))
                .body("items[0].start", equalTo(monday("10:00").toString().replace("T10:00+", "T10:00:00+")))
                .body("programmeIds", contains(APartner.PROGRAMME.toString()))
                .body("actions", contains("cancellation"));
        try (var bookings = Topic.named("jambatan.bookings")) {
            var event = bookings.awaitEvent("org.jambatan.booking.confirmed.v1", answer.path("id"));
            assertThat(event.text("/data/customerPartnerId"))
                    .isEqualTo(Accounts.BIOTECH.partnerId().toString());
            assertThat(event.text("/data/price/amount")).isEqualTo("240.00");
        }
    }

    @Test
    void a_slot_cannot_be_booked_twice() {
        var offering = AnOffering.by(Accounts.UPM).published();
        book(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(201);

        var answer = book(Accounts.STARTUP, item(offering, monday("11:30"), monday("13:00")));

        answer.then()
                .statusCode(409)
                .body("code", equalTo("booking-refused"))
                .body("refusals.code", contains("slot-taken"))
                .body("refusals.overridable", contains(false));
    }

    @Test
    void a_booking_of_centuries_is_outside_opening_hours_and_costs_no_more_than_another() {
        var offering = AnOffering.by(Accounts.UPM).published();

        book(
                        Accounts.BIOTECH,
                        item(
                                offering,
                                OffsetDateTime.parse("1906-01-01T09:00:00+07:00"),
                                OffsetDateTime.parse("2200-12-31T23:00:00+08:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", hasItem("outside-opening-hours"));
    }

    @Test
    void every_reason_against_a_booking_is_told_at_once() {
        var offering = AnOffering.by(Accounts.UPM).published();
        book(Accounts.BIOTECH, item(offering, monday("16:00"), monday("17:00")))
                .then()
                .statusCode(201);

        book(Accounts.BIOTECH, item(offering, monday("16:40"), monday("17:10")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("outside-opening-hours", "off-grid", "slot-taken"));
    }

    @Test
    void a_prospect_books_nothing_and_is_told_to_come_again() {
        var offering = AnOffering.by(Accounts.UPM).published();

        book(Accounts.INVESTOR, item(offering, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("refusals.code", contains("not-admitted"));
    }

    @Test
    void a_booking_for_a_project_is_for_an_open_one_of_the_customer_s() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var own = AProject.of(Accounts.BIOTECH);
        var closed = AProject.of(Accounts.BIOTECH);
        AProject.tell(closed, Accounts.BIOTECH, "CLOSED");
        bookFor(AProject.of(Accounts.STARTUP), offering)
                .then()
                .statusCode(409)
                .body("refusals.code", contains("project-unknown"));
        bookFor(closed, offering).then().statusCode(409).body("refusals.code", contains("project-unknown"));
        bookFor(UUID.randomUUID(), offering)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("refusals.code", contains("project-unknown"));

        bookFor(own, offering).then().statusCode(201).body("projectId", equalTo(own.toString()));
    }

    private static Response bookFor(UUID project, UUID offering) {
        return given().auth()
                .oauth2(Accounts.BIOTECH.token())
                .contentType("application/json")
                .body(Map.of("projectId", project, "items", List.of(item(offering, monday("10:00"), monday("11:00")))))
                .post("/api/v1/bookings");
    }

    @Test
    void an_offering_nobody_has_told_of_is_waited_for_and_then_refused() {
        book(Accounts.BIOTECH, item(UUID.randomUUID(), monday("10:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("refusals.code", contains("offering-unknown"));
    }

    @Test
    void news_that_come_while_a_booking_waits_let_it_through() throws Exception {
        var offering = AnOffering.by(Accounts.UPM);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer =
                    threads.submit(() -> book(Accounts.BIOTECH, item(offering.id(), monday("10:00"), monday("12:00"))));
            offering.told();

            assertThat(answer.get().statusCode()).isEqualTo(201);
        }
    }

    @Test
    void a_suspended_offering_is_not_booked() {
        var offering = AnOffering.by(Accounts.UPM);
        var id = offering.published();
        offering.with("status", "RETIRED").told();
        Api.awaitNotBookable(id);

        book(Accounts.BIOTECH, item(id, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("offering-not-published"));
    }

    @Test
    void a_booking_keeps_the_price_and_the_version_it_was_made_at() {
        var offering = AnOffering.by(Accounts.UPM);
        var id = booked(Accounts.BIOTECH, item(offering.published(), monday("10:00"), monday("12:00")));
        offering.with("tariff", List.of(AnOffering.line("INDUSTRY", "500.00")))
                .with("offeringVersion", 3)
                .told();

        book(Accounts.BIOTECH, item(offering.id(), monday("13:00"), monday("14:00")))
                .then()
                .statusCode(201);
        read(Accounts.BIOTECH, "/bookings/" + id)
                .then()
                .statusCode(200)
                .body("price.amount", equalTo("240.00"))
                .body("items[0].offeringVersion", equalTo(2))
                .body("items[0].priceCategory", equalTo("INDUSTRY"));
    }

    @Test
    void a_package_across_institutions_has_a_subtotal_for_each() {
        var atUpm = AnOffering.by(Accounts.UPM).published();
        var atFrim = AnOffering.by(Accounts.FRIM)
                .with("tariff", List.of(AnOffering.line("SME", "33.33")))
                .published();

        book(
                        Accounts.BIOTECH,
                        item(atUpm, monday("10:00"), monday("11:00")),
                        item(atFrim, monday("10:00"), monday("10:30")))
                .then()
                .statusCode(201)
                .body("price.amount", equalTo("136.67"))
                .body("subtotals.totals.amount.flatten()", containsInAnyOrder("120.00", "16.67"));
    }

    @Test
    void a_package_is_booked_whole_or_not_at_all() {
        var first = AnOffering.by(Accounts.UPM).published();
        var second = AnOffering.by(Accounts.FRIM).published();
        book(Accounts.STARTUP, item(second, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201);

        book(
                        Accounts.BIOTECH,
                        item(first, monday("10:00"), monday("11:00")),
                        item(second, monday("10:30"), monday("11:30")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("slot-taken"))
                .body("refusals[0].detail", startsWith("Item 2: "));
        book(Accounts.STARTUP, item(first, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void items_of_one_booking_do_not_overlap_each_other_either() {
        var offering = AnOffering.by(Accounts.UPM).published();

        book(
                        Accounts.BIOTECH,
                        item(offering, monday("10:00"), monday("11:00")),
                        item(offering, monday("10:30"), monday("11:30")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("slot-taken"))
                .body("refusals[0].detail", equalTo("Item 2: Another item of this booking takes it."));
    }

    @Test
    void two_offerings_on_one_instrument_exclude_each_other() {
        var instrument = UUID.randomUUID();
        var cheap = AnOffering.by(Accounts.UPM).using(instrument).published();
        var dear = AnOffering.by(Accounts.UPM).using(instrument).published();
        book(Accounts.BIOTECH, item(cheap, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(201);

        book(Accounts.BIOTECH, item(dear, monday("11:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("slot-taken"));
    }

    @Test
    void an_instrument_of_another_institution_cannot_be_used() {
        var instrument = UUID.randomUUID();
        AnOffering.by(Accounts.FRIM).using(instrument).published();
        var stranger = AnOffering.by(Accounts.UPM).using(instrument).published();

        book(Accounts.BIOTECH, item(stranger, monday("10:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("not-bookable"));
    }

    @Test
    void the_same_key_gets_the_same_answer_and_books_once() {
        var offering = AnOffering.by(Accounts.UPM).ofItsOwn(2).published();
        var key = UUID.randomUUID().toString();
        var wanted = item(offering, monday("10:00"), monday("12:00"));

        var first = bookWithKey(key, wanted);
        var again = bookWithKey(key, wanted);
        var other = bookWithKey(key, item(offering, monday("10:00"), monday("13:00")));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.<String>path("id")).isEqualTo(first.<String>path("id"));
        assertThat(other.statusCode()).isEqualTo(422);
        book(Accounts.BIOTECH, wanted).then().statusCode(201);
        book(Accounts.BIOTECH, wanted).then().statusCode(409);
    }

    private static Response bookWithKey(String key, Api.Wanted wanted) {
        return given().auth()
                .oauth2(Accounts.BIOTECH.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("items", List.of(wanted)))
                .post("/api/v1/bookings");
    }

    @Test
    void every_fault_of_the_input_is_named() {
        var answer = given().auth()
                .oauth2(Accounts.BIOTECH.token())
                .contentType("application/json")
                .body("""
                        {"items":[{"offeringId":"x","start":"2027-01-04T10:00:00","end":"2027-01-04T09:00:00+08:00"},
                                  {"offeringId":"0192f3a0-7b1c-7d00-8a00-0000000000f3",
                                   "start":"2027-01-04T10:00:00+08:00","end":"2027-01-04T10:00:00+08:00"}],
                         "purpose":"%s","surprise":1}""".formatted("x".repeat(2001)))
                .post("/api/v1/bookings");

        answer.then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "items[0].offeringId", "items[0].start", "items[1].end", "purpose", "surprise"));
    }

    @Test
    void a_booking_is_found_by_those_it_concerns_and_by_nobody_else() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        read(Accounts.BIOTECH, "/bookings/" + id).then().statusCode(200).header("ETag", equalTo("\"1\""));
        read(Accounts.UPM, "/bookings/" + id).then().statusCode(200);
        read(Accounts.AUDITOR, "/bookings/" + id).then().statusCode(200).body("actions", hasSize(0));
        read(Accounts.STARTUP, "/bookings/" + id).then().statusCode(404);
        read(Accounts.UPM.roles("member"), "/bookings/" + id).then().statusCode(404);
        read(Accounts.UPM.roles("agency-officer"), "/bookings/" + id).then().statusCode(404);
        read(Accounts.BIOTECH, "/bookings/nonsense").then().statusCode(404);
    }

    @Test
    void bookings_are_listed_newest_first_page_by_page() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var first = booked(Accounts.BIOTECH, item(offering, monday("09:00"), monday("10:00")));
        var second = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")));
        var third = booked(Accounts.STARTUP, item(offering, monday("11:00"), monday("12:00")));
        var mine = "/bookings?offeringId=" + offering;

        var page = read(Accounts.UPM, mine + "&limit=2&count=true&as=provider");

        page.then()
                .statusCode(200)
                .body("items.id", contains(third.toString(), second.toString()))
                .body("count", equalTo(3));
        read(Accounts.UPM, mine + "&limit=2&as=provider&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(first.toString()));
        read(Accounts.UPM, mine + "&as=customer").then().body("items", hasSize(0));
        read(Accounts.BIOTECH, mine).then().body("items.id", contains(second.toString(), first.toString()));
        read(Accounts.AUDITOR, mine).then().body("items", hasSize(3));
    }

    @Test
    void an_officer_sees_the_bookings_of_its_agency_s_programmes_and_changes_nothing() {
        var officer = Accounts.AGENCY.roles("agency-officer");
        APartner.programmeOf(Accounts.AGENCY);
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("12:00")));

        read(officer, "/bookings/" + id).then().statusCode(200).body("actions", hasSize(0));
        read(officer, "/bookings?offeringId=" + offering).then().body("items.id", contains(id.toString()));
        read(officer, "/bookings?as=customer&offeringId=" + offering).then().body("items", hasSize(0));
        command(officer, id, "cancellation", "{}").then().statusCode(403);
    }

    @Test
    void a_list_is_narrowed_by_status_and_time() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var kept = booked(Accounts.BIOTECH, item(offering, monday("09:00"), monday("10:00")));
        var called = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")));
        command(Accounts.BIOTECH, called, "cancellation", "{}").then().statusCode(200);
        var mine = "/bookings?offeringId=" + offering;

        read(Accounts.BIOTECH, mine + "&status=CONFIRMED").then().body("items.id", contains(kept.toString()));
        read(Accounts.BIOTECH, mine + "&status=CANCELLED").then().body("items.id", contains(called.toString()));
        read(Accounts.BIOTECH, mine + "&to=" + written(monday("10:00")))
                .then()
                .body("items.id", contains(kept.toString()));
        read(Accounts.BIOTECH, mine + "&from=" + written(monday("10:00")))
                .then()
                .body("items.id", contains(called.toString()));
        read(Accounts.BIOTECH, mine + "&status=NONE&as=owner&from=yesterday&to=2027")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("status", "as", "from", "to"));
    }

    private static String written(OffsetDateTime time) {
        return time.toString().replace("+", "%2B");
    }
}
