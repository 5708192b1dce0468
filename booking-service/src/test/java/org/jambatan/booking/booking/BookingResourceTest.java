package org.jambatan.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;

import io.quarkus.test.junit.QuarkusTest;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
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
}
