package org.jambatan.mou.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.mou.Api.aLetterOf;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.command;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.sign;

import java.util.UUID;
import org.jambatan.mou.Ago;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class EngagementTest {

    private static final String CHANGED = "org.jambatan.agreement.engagement-changed.v1";

    @Test
    void a_letter_lives_by_one_companys_booking_and_the_letter_of_one_nobody_booked_does_not() {
        var programme = aProgramme();
        var booked = aUniversity();
        var letter = aStandingLetterOf(booked, programme);
        var quiet = aUniversity();
        var quietLetter = aStandingLetterOf(quiet, programme);
        var company = aPartner("COMPANY");
        get(booked, "/agreements/" + letter + "/engagement")
                .body("level", equalTo("DORMANT"))
                .body("evidence", empty());

        var booking = aBookingOf(company, booked, programme);
        publish(booking.version(1).with("/data/items/0/status", "PENDING").with("/data/status", "PENDING"));
        publish(booking.again()
                .version(2)
                .with("/data/items/0/status", "CONFIRMED")
                .with("/data/status", "CONFIRMED"));

        try (var agreements = Topic.named("jambatan.agreements")) {
            var risen = agreements.awaitEvent(CHANGED, letter);
            assertThat(risen.text("/data/engagement")).isEqualTo("LOW");
            assertThat(risen.text("/data/change/was")).isEqualTo("DORMANT");
            assertThat(risen.text("/data/change/rule")).isEqualTo("use-of-the-issuers-offerings");
        }
        get(Accounts.AGENCY, "/agreements/" + letter + "/engagement")
                .body("level", equalTo("LOW"))
                .body("ruleVersion", equalTo(1))
                .body("total", equalTo(1))
                .body("counts.BOOKING", equalTo(1))
                .body("evidence.sourceId", contains(booking.subject()))
                .body(
                        "evidence.day",
                        contains(java.time.LocalDate.now(java.time.ZoneId.of("Asia/Kuala_Lumpur"))
                                .toString()))
                .body("evidence.byPartnerId", contains(company.toString()));
        get(booked, "/agreements/" + letter).body("engagement", equalTo("LOW"));
        get(quiet, "/agreements/" + quietLetter + "/engagement").body("level", equalTo("DORMANT"));
        get(quiet, "/agreements/" + letter + "/engagement").statusCode(404);

        publish(booking.again()
                .version(3)
                .with("/data/items/0/status", "NO_SHOW")
                .with("/data/status", "NO_SHOW"));
        publish(booking.again().version(2).with("/data/items/0/status", "CONFIRMED"));
        try (var agreements = Topic.named("jambatan.agreements")) {
            var fallen = agreements.awaitEvents(CHANGED, letter, 2).getLast();
            assertThat(fallen.text("/data/engagement")).isEqualTo("DORMANT");
            assertThat(agreements.eventsAbout(quietLetter))
                    .noneMatch(event -> event.type().equals(CHANGED));
        }
        get(booked, "/agreements/" + letter + "/engagement").body("evidence", empty());
    }

    @Test
    void an_order_counts_from_the_day_of_its_acceptance_and_no_longer_once_it_is_cancelled() {
        var programme = aProgramme();
        var issuer = aUniversity();
        var letter = aStandingLetterOf(issuer, programme);
        var company = aPartner("COMPANY");
        var order = CloudEvent.example("booking-service", "order.state")
                .about(UUID.randomUUID())
                .with("/data/customerPartnerId", company)
                .with("/data/providerPartnerIds/0", issuer.partnerId())
                .with("/data/programmeIds/0", programme)
                .with("/data/acceptedAt", Ago.days(2) + "T17:00:00Z");
        publishOrder(order.again().version(1).with("/data/status", "QUOTED").with("/data/acceptedAt", null));
        publishOrder(order.again().version(2).with("/data/status", "IN_PROGRESS"));

        try (var agreements = Topic.named("jambatan.agreements")) {
            assertThat(agreements
                            .awaitEvent(CHANGED, letter)
                            .at("/data/change/evidence")
                            .asInt())
                    .isEqualTo(1);
        }
        get(issuer, "/agreements/" + letter + "/engagement")
                .body("level", equalTo("LOW"))
                .body("counts.ORDER", equalTo(1))
                .body("evidence.source", contains("ORDER"))
                .body("evidence.sourceId", contains(order.subject()))
                .body("evidence.day", contains(Ago.days(1)))
                .body("evidence.byPartnerId", contains(company.toString()));

        publishOrder(order.again().version(3).with("/data/status", "CANCELLED"));
        try (var agreements = Topic.named("jambatan.agreements")) {
            assertThat(agreements.awaitEvents(CHANGED, letter, 2).getLast().text("/data/engagement"))
                    .isEqualTo("DORMANT");
        }
        get(issuer, "/agreements/" + letter + "/engagement").body("evidence", empty());
    }

    @Test
    void orders_of_before_a_memorandum_count_when_it_is_recorded() {
        var one = aUniversity();
        var other = aUniversity();
        var order = CloudEvent.example("booking-service", "order.state")
                .about(UUID.randomUUID())
                .with("/data/status", "IN_PROGRESS")
                .with("/data/customerPartnerId", one.partnerId())
                .with("/data/providerPartnerIds/0", other.partnerId())
                .with("/data/acceptedAt", java.time.Instant.now().toString());
        publishOrder(order);
        var programme = aProgramme();
        var mark = aStandingLetterOf(other, programme);
        publishOrder(order.again()
                .about(UUID.randomUUID())
                .with("/data/customerPartnerId", aPartner("COMPANY"))
                .with("/data/programmeIds/0", programme));
        try (var agreements = Topic.named("jambatan.agreements")) {
            agreements.awaitEvent(CHANGED, mark);
        }

        var memorandum = aSignedMemorandumOf(one, other, "");

        // The two orders are of two partitions, so the first may be heard last; then it is counted as it comes.
        try (var agreements = Topic.named("jambatan.agreements")) {
            agreements.awaitEvent(CHANGED, memorandum);
        }
        get(one, "/agreements/" + memorandum + "/engagement").body("counts.ORDER", equalTo(1));
    }

    @Test
    void own_use_and_other_programmes_are_no_evidence_of_a_letter() {
        var programme = aProgramme();
        var issuer = aUniversity();
        var letter = aStandingLetterOf(issuer, programme);
        publish(aBookingOf(issuer.partnerId(), issuer, programme).version(1));
        publish(aBookingOf(aPartner("COMPANY"), issuer, UUID.randomUUID()).version(1));
        publish(aBookingOf(aPartner("COMPANY"), issuer, programme).version(1));

        try (var agreements = Topic.named("jambatan.agreements")) {
            assertThat(agreements
                            .awaitEvent(CHANGED, letter)
                            .at("/data/change/evidence")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_memorandum_lives_by_what_its_sides_use_of_each_other_also_before_it_was_recorded() {
        var one = aUniversity();
        var other = aUniversity();
        var mark = aStandingLetterOf(other, aProgramme());
        publish(aBookingOf(one.partnerId(), other, UUID.randomUUID()).version(1));
        publish(aBookingOf(aPartner("COMPANY"), other, programmeOf(other, mark)).version(1));
        try (var agreements = Topic.named("jambatan.agreements")) {
            agreements.awaitEvent(CHANGED, mark);
        }

        var memorandum = aSignedMemorandumOf(one, other, "");

        get(one, "/agreements/" + memorandum + "/engagement")
                .body("level", equalTo("LOW"))
                .body("rule", equalTo("use-between-the-parties"))
                .body("evidence", hasSize(1));
        command(one, memorandum, "termination", "{\"executedOn\":\"2026-01-20\"}")
                .statusCode(200);
        get(one, "/agreements/" + memorandum + "/engagement").body("level", equalTo("DORMANT"));
    }

    @Test
    void the_report_says_which_agreements_are_alive_and_why() {
        var programme = aProgramme();
        var issuer = aUniversity();
        var letter = aStandingLetterOf(issuer, programme);
        aStandingLetterOf(aUniversity(), programme);
        publish(aBookingOf(aPartner("COMPANY"), issuer, programme).version(1));
        try (var agreements = Topic.named("jambatan.agreements")) {
            agreements.awaitEvent(CHANGED, letter);
        }

        get(Accounts.AGENCY, "/reports/register?programmeId=" + programme)
                .body("items", hasSize(1))
                .body("items[0].name.en", startsWith("Programme"))
                .body("items[0].agreements", equalTo(2))
                .body("items[0].inForce", equalTo(2))
                .body("items[0].alive", equalTo(1))
                .body("items[0].low", equalTo(1))
                .body("items[0].dormant", equalTo(1))
                .body("items[0].aliveIds", contains(letter.toString()));
        get(Accounts.AGENCY, "/reports/register?by=SECTOR&programmeId=" + programme)
                .body("items.key", contains("LIFE_SCIENCES"))
                .body("items[0].name", nullValue());
        get(issuer, "/reports/register?by=PARTNER").body("items", hasSize(2));
        var table = as(issuer)
                .accept("text/csv")
                .get("/api/v1/reports/register")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(table.lines()).hasSize(2).element(1).asString().contains(",1,1,1,0,1,0,0,1,", letter.toString());
        get(issuer, "/reports/register?by=COLOUR&programmeId=7").statusCode(400).body("violations", hasSize(2));
    }

    private static UUID programmeOf(Account reader, UUID letter) {
        return UUID.fromString(get(reader, "/agreements/" + letter).extract().path("programmeId"));
    }

    private static UUID aStandingLetterOf(Account issuer, UUID programme) {
        var letter = aLetterOf(issuer, programme, "\"effectiveFrom\":\"2026-01-01\",");
        sign(issuer, letter, "SIGNATORY", "2026-01-01").statusCode(201);
        acknowledge(letter, "2026-01-02").statusCode(200);
        return letter;
    }

    /** Confirmed now, by the example of booking-service's contract. */
    private static CloudEvent aBookingOf(UUID customer, Account provider, UUID programme) {
        return CloudEvent.example("booking-service", "booking.state")
                .about(UUID.randomUUID())
                .with("/time", java.time.Instant.now().toString())
                .with("/data/customerPartnerId", customer)
                .with("/data/programmeIds/0", programme)
                .with("/data/items/0/providerPartnerId", provider.partnerId());
    }

    private static void publishOrder(CloudEvent event) {
        try (var orders = Topic.fromNow("jambatan.orders.state")) {
            orders.publish(event);
        }
    }

    private static void publish(CloudEvent event) {
        try (var bookings = Topic.fromNow("jambatan.bookings.state")) {
            bookings.publish(event);
        }
    }
}
