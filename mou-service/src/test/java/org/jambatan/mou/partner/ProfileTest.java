package org.jambatan.mou.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class ProfileTest {

    private static final String Z_PARK = """
            {"description":{"en":"A park (figures as stated in public)"},
             "registrationNumbers":[{"register":"SSM","number":"1-X"}],
             "statedFigures":[{"indicator":{"en":"High-tech companies"},"value":22000,"approx":"NEARLY"},
                              {"indicator":{"en":"Unicorns"},"value":80,"approx":"OVER","asOf":"2023-12-31",
                               "source":"Public statement"}]}""";

    @Test
    void what_is_stated_stands_apart_from_what_is_counted() {
        var park = aUniversity();
        acknowledge(aSignedLetterOf(park), "2026-01-02").statusCode(200);
        revise(
                        park,
                        park.partnerId(),
                        Z_PARK.replace("\"registrationNumbers\":[{\"register\":\"SSM\",\"number\":\"1-X\"}],", ""))
                .statusCode(200);

        getAnonymously("/partners/" + park.partnerId())
                .statusCode(200)
                .body("profile.description.en", equalTo("A park (figures as stated in public)"))
                .body("profile.statedFigures.value", contains(22000, 80))
                .body("profile.statedFigures.approx", contains("NEARLY", "OVER"))
                .body("profile.statedFigures[1].asOf", equalTo("2023-12-31"))
                .body(
                        "profile.computedFigures.indicator",
                        hasItems("AGREEMENTS_IN_FORCE", "OFFERINGS_PUBLISHED", "BOOKINGS_RECEIVED", "BOOKINGS_MADE"))
                .body(computed("AGREEMENTS_IN_FORCE"), equalTo(1));
        getAnonymously("/partners?status=CONFIRMED&limit=1").body("items[0].profile", nullValue());
    }

    @Test
    void offerings_and_bookings_are_counted_as_they_stand() {
        var provider = aPartner("COMPANY");
        var customer = aPartner("COMPANY");
        admit(provider, aProgramme()).statusCode(200);
        admit(customer, aProgramme()).statusCode(200);
        var offering = UUID.randomUUID();
        var booking = UUID.randomUUID();
        hear(
                "jambatan.catalog.state",
                anOffering(offering, provider, "PUBLISHED").version(2));
        hear(
                "jambatan.bookings.state",
                aBooking(booking, customer, provider, "CONFIRMED", "CONFIRMED").version(2));
        awaitFigure(provider, "OFFERINGS_PUBLISHED", 1);
        awaitFigure(provider, "BOOKINGS_RECEIVED", 1);
        awaitFigure(customer, "BOOKINGS_MADE", 1);

        // Of a package it rejected its part, and the rest stands.
        hear(
                "jambatan.bookings.state",
                aBooking(booking, customer, provider, "CONFIRMED", "REJECTED").version(3));
        awaitFigure(provider, "BOOKINGS_RECEIVED", 0);
        awaitFigure(customer, "BOOKINGS_MADE", 1);

        hear(
                "jambatan.bookings.state",
                aBooking(booking, customer, provider, "CANCELLED", "CANCELLED").version(4));
        hear(
                "jambatan.bookings.state",
                aBooking(booking, customer, provider, "CONFIRMED", "CONFIRMED").version(2));
        hear(
                "jambatan.catalog.state",
                anOffering(offering, provider, "SUSPENDED").version(3));
        awaitFigure(customer, "BOOKINGS_MADE", 0);
        awaitFigure(provider, "OFFERINGS_PUBLISHED", 0);
        awaitFigure(provider, "BOOKINGS_RECEIVED", 0);
    }

    @Test
    void who_it_is_only_an_officer_changes_once_it_was_verified() {
        var company = aCompany();
        revise(company, company.partnerId(), "{\"name\":{\"en\":\"Before admission\"}}")
                .statusCode(200);
        admit(company.partnerId(), aProgramme()).statusCode(200);

        revise(company, company.partnerId(), "{\"name\":{\"en\":\"Somebody else\"}}")
                .statusCode(409)
                .body("code", equalTo("revision-refused"))
                .body("refusals.code", contains("identity-verified"));
        revise(Accounts.AGENCY, company.partnerId(), "{\"name\":{\"en\":\"Renamed\"},\"country\":\"SG\"}")
                .statusCode(200)
                .body("name.en", equalTo("Renamed"));
        try (var topic = Topic.named("jambatan.partners")) {
            topic.awaitEvent("org.jambatan.partner.revised.v1", company.partnerId());
        }
    }

    @Test
    void a_persons_number_in_a_register_is_not_for_everybody() {
        var person = aPartner("INDIVIDUAL");
        admit(person, aProgramme()).statusCode(200);
        revise(Accounts.AGENCY, person, Z_PARK).statusCode(200);

        getAnonymously("/partners/" + person).body("profile.registrationNumbers", empty());
        get(Accounts.AGENCY, "/partners/" + person).body("profile.registrationNumbers.number", contains("1-X"));
    }

    @Test
    void foreign_stale_and_malformed_changes_are_refused() {
        var company = aCompany();
        admit(company.partnerId(), aProgramme()).statusCode(200);
        var path = "/api/v1/partners/" + company.partnerId();

        revise(aCompany(), company.partnerId(), Z_PARK).statusCode(404);
        revise(anotherAgency(), company.partnerId(), Z_PARK).statusCode(404);
        as(company).body(Z_PARK).patch(path).then().statusCode(428);
        as(company).header("If-Match", "\"0\"").body(Z_PARK).patch(path).then().statusCode(412);
        revise(company, company.partnerId(), """
                {"statedFigures":[{"indicator":{},"value":-1,"approx":"RATHER"}],"size":"LARGE"}""")
                .statusCode(400)
                .body("violations.field", hasItems("statedFigures[0].approx", "size"));
        given().header("If-Match", "*")
                .contentType("application/json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse revise(Account account, UUID partner, String changes) {
        return as(account)
                .header("If-Match", "*")
                .body(changes)
                .patch("/api/v1/partners/" + partner)
                .then()
                .log()
                .ifValidationFails();
    }

    private static CloudEvent anOffering(UUID id, UUID partner, String status) {
        return CloudEvent.example("catalog-service", "offering.state")
                .about(id)
                .with("/data/partnerId", partner)
                .with("/data/status", status);
    }

    private static CloudEvent aBooking(UUID id, UUID customer, UUID provider, String status, String itemStatus) {
        return CloudEvent.example("booking-service", "booking.state")
                .about(id)
                .with("/data/customerPartnerId", customer)
                .with("/data/providerPartnerIds/0", provider)
                .with("/data/items/0/providerPartnerId", provider)
                .with("/data/items/0/status", itemStatus)
                .with("/data/status", status);
    }

    private static void hear(String topic, CloudEvent event) {
        try (var open = Topic.named(topic)) {
            open.publish(event);
        }
    }

    private static String computed(String indicator) {
        return "profile.computedFigures.find { it.indicator == '" + indicator + "' }.value";
    }

    private static void awaitFigure(UUID partner, String indicator, int value) {
        var end = Instant.now().plus(Duration.ofSeconds(15));
        while (Instant.now().isBefore(end)) {
            int now = get(Accounts.AGENCY, "/partners/" + partner).extract().path(computed(indicator));
            if (now == value) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        get(Accounts.AGENCY, "/partners/" + partner).body(computed(indicator), equalTo(value));
    }
}
