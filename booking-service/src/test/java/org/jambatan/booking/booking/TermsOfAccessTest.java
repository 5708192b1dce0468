package org.jambatan.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jambatan.booking.fixture.Api.awaitBookable;
import static org.jambatan.booking.fixture.Api.awaitNotBookable;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Terms of access, suspension, and what they keep from being booked. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermsOfAccessTest extends BookingServiceTest {

    private static final Map<String, ?> SINCE_MARCH = Map.of("version", 1, "from", "2026-03-02");

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    private final UUID programme = UUID.randomUUID();
    private final Account lab = Accounts.institution("lab-" + programme).partner(UUID.randomUUID());
    private final Account company = Accounts.company("company-" + programme).partner(UUID.randomUUID());

    @Test
    void who_has_not_accepted_the_terms_is_refused_with_everything_else_that_is_wrong() {
        var offering = anOffering();
        APartner.programme(programme, Accounts.AGENCY, SINCE_MARCH);
        APartner.inProgramme(company, "CONFIRMED", programme, null);

        book(company, item(offering, monday("10:05"), monday("11:00")))
                .then()
                .statusCode(409)
                .body("code", equalTo("booking-refused"))
                .body("refusals.code", contains("terms-not-accepted", "off-grid"))
                .body("refusals[0].detail", containsString("version 1 of programme " + programme));

        APartner.inProgramme(company, "CONFIRMED", programme, 1);
        book(company, item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201)
                .body("programmeIds", contains(programme.toString()));
    }

    @Test
    void a_new_version_asks_again_from_its_first_day_and_no_earlier() {
        var offering = anOffering();
        APartner.inProgramme(company, "CONFIRMED", programme, 1);
        APartner.programme(programme, Accounts.AGENCY, SINCE_MARCH, Map.of("version", 2, "from", "2199-01-01"));
        booked(company, item(offering, monday("10:00"), monday("11:00")));

        APartner.programme(programme, Accounts.AGENCY, SINCE_MARCH, Map.of("version", 2, "from", "2026-03-03"));
        book(company, item(offering, monday("11:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("refusals.code", contains("terms-not-accepted"));
    }

    @Test
    void terms_accepted_while_the_booking_waits_are_heard_in_time() throws Exception {
        var offering = anOffering();
        APartner.programme(programme, Accounts.AGENCY, SINCE_MARCH);
        APartner.inProgramme(company, "CONFIRMED", programme, null);

        try (var threads = Executors.newSingleThreadExecutor()) {
            var booking = threads.submit(() -> book(company, item(offering, monday("10:00"), monday("11:00"))));
            APartner.inProgramme(company, "CONFIRMED", programme, 1);
            booking.get().then().statusCode(201);
        }
    }

    @Test
    void what_is_one_s_own_is_booked_without_terms() {
        var offering = anOffering();
        APartner.programme(programme, Accounts.AGENCY, SINCE_MARCH);

        book(
                        Accounts.institution("lab").partner(lab.partnerId()).roles("member"),
                        item(offering, monday("10:00"), monday("11:00")))
                .then()
                .statusCode(201);
    }

    @Test
    void a_suspended_provider_is_booked_no_more_and_its_bookings_stand() {
        var offering = anOffering(true);
        APartner.programme(programme, Accounts.AGENCY);
        APartner.inProgramme(company, "CONFIRMED", programme, null);
        var standing = booked(company, item(offering, monday("10:00"), monday("11:00")));

        APartner.inProgramme(lab, "SUSPENDED", programme, null);

        awaitNotBookable(offering);
        book(company, item(offering, monday("11:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("partner-suspended"));
        command(lab, standing, "approval", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("approval-refused"))
                .body("refusals.code", contains("partner-suspended"));
        read(company, "/bookings/" + standing).then().body("status", equalTo("PENDING"));
        read(Accounts.AGENCY, "/bookings?affected=suspension&count=true&partnerId=" + lab.partnerId())
                .then()
                .statusCode(200)
                .body("items.id", contains(standing.toString()))
                .body("count", equalTo(1));
        read(Accounts.AGENCY, "/bookings?affected=suspension")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(standing.toString()));

        APartner.inProgramme(lab, "CONFIRMED", programme, null);
        awaitBookable(offering);
        read(Accounts.AGENCY, "/bookings?affected=suspension&partnerId=" + lab.partnerId())
                .then()
                .body("items", empty());
        read(Accounts.AGENCY, "/bookings?partnerId=" + company.partnerId())
                .then()
                .body("items.id", contains(standing.toString()));
        read(Accounts.AGENCY, "/bookings?affected=flood").then().statusCode(400);
        command(lab, standing, "approval", "{}").then().statusCode(200);
    }

    @Test
    void a_suspended_customer_books_nothing_and_may_still_cancel() {
        var offering = anOffering();
        APartner.programme(programme, Accounts.AGENCY);
        APartner.inProgramme(company, "CONFIRMED", programme, null);
        var standing = booked(company, item(offering, monday("10:00"), monday("11:00")));

        APartner.inProgramme(company, "SUSPENDED", programme, null);

        book(company, item(offering, monday("11:00"), monday("12:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", contains("not-admitted"));
        command(company, standing, "cancellation", "{}").then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void of_bookings_that_race_a_suspension_each_is_whole_or_not_there() throws Exception {
        var offering = anOffering();
        APartner.programme(programme, Accounts.AGENCY);
        APartner.inProgramme(company, "CONFIRMED", programme, null);
        var hours = IntStream.range(9, 17)
                .<Callable<Integer>>mapToObj(hour -> () -> book(
                                company,
                                item(offering, monday("%02d:00".formatted(hour)), monday("%02d:30".formatted(hour))))
                        .statusCode())
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = hours.stream().map(threads::submit).toList();
            APartner.inProgramme(lab, "SUSPENDED", programme, null);
            var made = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                made += answer.get() == 201 ? 1 : 0;
            }
            read(company, "/bookings?count=true")
                    .then()
                    .body("count", equalTo(made))
                    .body("items", hasSize(made))
                    .body("items.status", made == 0 ? empty() : not(hasItem("PENDING")));
        }
        book(company, item(offering, monday("10:30"), monday("11:00")))
                .then()
                .statusCode(409)
                .body("refusals.code", containsInAnyOrder("partner-suspended"));
    }

    private UUID anOffering() {
        return anOffering(false);
    }

    private UUID anOffering(boolean byHand) {
        APartner.inProgramme(lab, "CONFIRMED", programme, null);
        var offering = AnOffering.by(lab);
        return (byHand ? offering.approvedByHand() : offering).published();
    }
}
