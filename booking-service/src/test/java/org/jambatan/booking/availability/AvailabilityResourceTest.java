package org.jambatan.booking.availability;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.booking.fixture.Api.availability;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AvailabilityResourceTest extends BookingServiceTest {

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @Test
    void everybody_sees_when_published_offerings_are_free() {
        var instrument = UUID.randomUUID();
        var offering = AnOffering.by(Accounts.UPM)
                .using(instrument)
                .with("bufferAfterMinutes", 15)
                .published();
        var other = AnOffering.by(Accounts.UPM).using(instrument).published();
        booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")));

        availability(monday("00:00"), monday("23:59"), offering, other)
                .then()
                .statusCode(200)
                .body("items.offeringId", contains(offering.toString(), other.toString()))
                .body("items[0].timeZone", equalTo("Asia/Kuala_Lumpur"))
                .body("items[0].free.start", contains(text("09:00"), text("11:30")))
                .body("items[0].free.end", contains(text("09:30"), text("17:00")))
                .body("items[1].free.start", contains(text("09:00"), text("11:30")))
                .body("items[1].free.end", contains(text("10:00"), text("17:00")))
                .body("notBookable", empty());
    }

    @Test
    void what_is_not_had_by_the_slot_here_and_now_is_named() {
        var order = AnOffering.by(Accounts.UPM).with("mode", "ORDER").told();
        var draft = AnOffering.by(Accounts.UPM).with("status", "DRAFT").told();
        var unknown = UUID.randomUUID();

        availability(monday("09:00"), monday("17:00"), order, draft, unknown)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("notBookable", containsInAnyOrder(order.toString(), draft.toString(), unknown.toString()));
    }

    @Test
    void an_offering_published_a_moment_ago_is_waited_for() throws Exception {
        var offering = AnOffering.by(Accounts.UPM);
        offering.with("status", "DRAFT").told();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> availability(monday("09:00"), monday("17:00"), offering.id()));
            offering.with("status", "PUBLISHED").told();

            answer.get().then().statusCode(200).body("items", hasSize(1)).body("notBookable", empty());
        }
    }

    @Test
    void a_cancelled_booking_is_free_again_at_once() {
        var offering = AnOffering.by(Accounts.UPM).published();
        var id = booked(Accounts.BIOTECH, item(offering, monday("09:00"), monday("17:00")));
        availability(monday("09:00"), monday("17:00"), offering).then().body("items[0].free", hasSize(0));

        command(Accounts.BIOTECH, id, "cancellation", "{}").then().statusCode(200);

        availability(monday("09:00"), monday("17:00"), offering).then().body("items[0].free", hasSize(1));
    }

    @Test
    void a_hold_that_has_expired_blocks_nothing() throws SQLException {
        var pool = UUID.randomUUID();
        var offering = AnOffering.by(Accounts.UPM).using(pool).published();
        claim(
                pool,
                1,
                monday("09:00"),
                monday("17:00"),
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1));

        availability(monday("09:00"), monday("17:00"), offering)
                .then()
                .body("items[0].free.end", contains(text("17:00")));
        book(Accounts.BIOTECH, item(offering, monday("09:00"), monday("17:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void every_fault_of_the_question_is_named() {
        given().queryParam("offeringId", "x")
                .queryParam("from", "2027-01-04")
                .get("/api/v1/availability")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("offeringId", "from", "to"));
        availability(monday("09:00"), monday("09:00").plusDays(93), UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("violations.field", contains("to"));
        var many = java.util.stream.Stream.generate(UUID::randomUUID).limit(51).toArray(UUID[]::new);
        availability(monday("09:00"), monday("10:00"), many)
                .then()
                .statusCode(400)
                .body("violations.field", contains("offeringId"));
    }

    /**
     * Against claims at random on a pool of two units: every free time can be booked as a whole, and a slot longer at
     * either end cannot.
     */
    @Test
    void what_is_shown_is_granted_and_nothing_more() throws SQLException {
        var random = new Random(20231107);
        for (var round = 0; round < 6; round++) {
            var offering = AnOffering.by(Accounts.UPM)
                    .with("bufferBeforeMinutes", 10 * random.nextInt(2))
                    .with("bufferAfterMinutes", 5 * random.nextInt(3))
                    .ofItsOwn(2);
            var id = offering.published();
            claimAtRandom(id, random);

            for (var free : freeTimes(id)) {
                assertThat(book(Accounts.BIOTECH, item(id, free[0].minusMinutes(30), free[1]))
                                .statusCode())
                        .isEqualTo(409);
                assertThat(book(Accounts.BIOTECH, item(id, free[0], free[1].plusMinutes(30)))
                                .statusCode())
                        .isEqualTo(409);
                var booking = booked(Accounts.BIOTECH, item(id, free[0], free[1]));
                command(Accounts.BIOTECH, booking, "cancellation", "{}").then().statusCode(200);
            }
        }
    }

    private static void claimAtRandom(UUID resource, Random random) throws SQLException {
        for (var unit = 1; unit <= 2; unit++) {
            var at = monday("09:00").plusMinutes(5L * random.nextInt(30));
            while (at.isBefore(monday("17:00"))) {
                var end = at.plusMinutes(5L * (1 + random.nextInt(24)));
                claim(resource, unit, at, end, null);
                at = end.plusMinutes(5L * random.nextInt(36));
            }
        }
    }

    private static List<OffsetDateTime[]> freeTimes(UUID offering) {
        var answer = availability(monday("00:00"), monday("23:59"), offering);
        var starts = answer.jsonPath().<String>getList("items[0].free.start");
        var ends = answer.jsonPath().<String>getList("items[0].free.end");
        var times = new ArrayList<OffsetDateTime[]>();
        for (var i = 0; i < starts.size(); i++) {
            times.add(new OffsetDateTime[] {OffsetDateTime.parse(starts.get(i)), OffsetDateTime.parse(ends.get(i))});
        }
        return times;
    }

    private static void claim(UUID resource, int unit, OffsetDateTime start, OffsetDateTime end, OffsetDateTime expires)
            throws SQLException {
        try (var connection = Servers.connection("booking");
                var insert = connection.prepareStatement("""
                        insert into claim (id, resource_id, unit_no, claim_start, claim_end, held_for, holder_id, expires_at)
                        values (uuidv7(), ?, ?, ?, ?, 'BOOKING', uuidv7(), ?)""")) {
            insert.setObject(1, resource);
            insert.setInt(2, unit);
            insert.setObject(3, start);
            insert.setObject(4, end);
            insert.setObject(5, expires);
            insert.executeUpdate();
        }
    }

    private static String text(String time) {
        return monday(time).toString().replace("+08:00", ":00+08:00");
    }
}
