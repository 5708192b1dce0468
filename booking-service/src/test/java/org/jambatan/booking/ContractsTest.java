package org.jambatan.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jambatan.booking.checkout.AskedCheckout;
import org.jambatan.booking.fixture.ACheckout;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AProject;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Begun;
import org.jambatan.booking.fixture.OrderStories;
import org.jambatan.booking.from.mou.ToldAgreement;
import org.jambatan.booking.from.mou.ToldMember;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.programme.Programme;
import org.jambatan.booking.project.Project;
import org.jambatan.testkit.contract.EventContracts;
import org.jambatan.testkit.contract.EventReaders;
import org.jambatan.testkit.contract.HttpContract;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsTest extends BookingServiceTest {

    private static final String[] OF_A_CHECKOUT = {
        "/data/id",
        "/data/projectId",
        "/data/customerPartnerId",
        "/data/account",
        "/data/slots/0/legId",
        "/data/slots/0/offeringId",
        "/data/slots/0/start",
        "/data/slots/0/end",
        "/data/orders/0/legId",
        "/data/orders/0/offeringId",
        "/data/orders/0/answers/0/code",
        "/data/orders/0/answers/0/value",
        "/data/orders/0/note",
        "/data/orders/1/agreementId",
        "/data/orders/1/placement/places",
        "/data/orders/1/placement/from",
        "/data/orders/1/placement/until",
        "/data/orders/1/placement/supervisorOffice",
        "/data/withdrawn"
    };

    @Inject
    ObjectMapper mapper;

    @Inject
    OrderStories stories;

    @Test
    void the_http_contract_is_what_is_served() {
        HttpContract.of("booking-service").check();
    }

    @Test
    void every_event_is_as_its_contract_says() {
        APartner.everybody();
        var offering = AnOffering.by(Accounts.UPM).approvedByHand().published();
        var approved = booked(Accounts.BIOTECH, item(offering, monday("09:00"), monday("10:00")));
        var rejected = booked(Accounts.BIOTECH, item(offering, monday("10:00"), monday("11:00")));
        command(Accounts.UPM, approved, "approval", "{}").then().statusCode(200);
        command(Accounts.UPM, rejected, "rejection", "{\"reason\":\"Under repair\"}")
                .then()
                .statusCode(200);
        command(Accounts.BIOTECH, approved, "cancellation", "{\"reason\":\"Not needed\"}")
                .then()
                .statusCode(200);

        var free = AnOffering.by(Accounts.UPM).published();
        var settled = Begun.completed(Accounts.BIOTECH, Accounts.UPM, free);
        command(Accounts.UPM, settled, "settlement", "{\"reference\":\"Receipt 7\",\"settledOn\":\"2026-01-05\"}")
                .then()
                .statusCode(200);

        everythingThatIsAnsweredToACheckout(free);

        var released = stories.happen();

        try (var bookings = Topic.named("jambatan.bookings");
                var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.released.v1", released);
            bookings.awaitEvent("org.jambatan.booking.settled.v1", settled);
            bookings.awaitEvent("org.jambatan.booking.cancelled.v1", approved);
            bookings.awaitEvent("org.jambatan.booking.rejected.v1", rejected);
        }
        var contracts = EventContracts.of("booking-service");
        contracts.holdEverythingOn(
                "jambatan.bookings", "jambatan.bookings.state", "jambatan.orders", "jambatan.orders.state");
        contracts.check();
    }

    private static void everythingThatIsAnsweredToACheckout(UUID offering) {
        var checkout = ACheckout.of(Accounts.BIOTECH, AProject.of(Accounts.BIOTECH));
        var time = checkout.time(offering, monday("15:00"), monday("16:00"));
        var work = checkout.order(offering);
        ACheckout.tell(checkout.requested());
        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.checkout-leg.granted.v1", time);
            orders.awaitEvent("org.jambatan.checkout-leg.refused.v1", work);
            ACheckout.tell(checkout.withdrawn(time));
            orders.awaitEvent("org.jambatan.checkout-leg.withdrawn.v1", time);
        }
    }

    @Test
    void what_is_read_is_in_the_contracts() {
        EventReaders.of("booking-service")
                .reads(
                        "mou-service",
                        "partner.state.v1",
                        event -> read(event, Partner.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/kind",
                        "/data/country",
                        "/data/startUp",
                        "/data/status",
                        "/data/participations/0/programmeId",
                        "/data/participations/0/from",
                        "/data/participations/0/acceptedTerms")
                .reads(
                        "mou-service",
                        "programme.state.v1",
                        event -> read(event, Programme.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/agency/partnerId",
                        "/data/terms/0/version",
                        "/data/terms/0/from")
                .reads(
                        "mou-service",
                        "project.state.v1",
                        event -> read(event, Project.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/partnerId",
                        "/data/programmeId",
                        "/data/status")
                .reads("mou-service", "checkout.requested.v1", event -> read(event, AskedCheckout.class), OF_A_CHECKOUT)
                .reads("mou-service", "checkout.withdrawn.v1", event -> read(event, AskedCheckout.class), OF_A_CHECKOUT)
                .reads(
                        "catalog-service",
                        "offering.state.v1",
                        event -> read(event, Offering.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/partnerId",
                        "/data/providerCountry",
                        "/data/facilityId",
                        "/data/name",
                        "/data/kind",
                        "/data/mode",
                        "/data/uses/0/resourceId",
                        "/data/uses/0/units",
                        "/data/capacity",
                        "/data/ownResource",
                        "/data/approval",
                        "/data/timeZone",
                        "/data/openingHours/0/days",
                        "/data/openingHours/0/opens",
                        "/data/openingHours/0/closes",
                        "/data/slotMinutes",
                        "/data/bufferBeforeMinutes",
                        "/data/bufferAfterMinutes",
                        "/data/leadTimeMinutes",
                        "/data/horizonDays",
                        "/data/cancellation/freeUntilHours",
                        "/data/tariff/0/category",
                        "/data/tariff/0/unit",
                        "/data/tariff/0/price",
                        "/data/tariff/1/minimum",
                        "/data/tariff/1/validFrom",
                        "/data/tariff/1/validUntil",
                        "/data/questions/0/code",
                        "/data/questions/0/text",
                        "/data/questions/0/kind",
                        "/data/questions/0/required",
                        "/data/questions/0/choices/0/code",
                        "/data/questions/0/choices/0/name",
                        "/data/ordering/depositPercent",
                        "/data/ordering/depositDays",
                        "/data/ordering/quoteValidDays",
                        "/data/ordering/releaseFrom",
                        "/data/ordering/needsAgreement",
                        "/data/ordering/needsEthicsApproval",
                        "/data/status",
                        "/data/offeringVersion")
                .reads(
                        "catalog-service",
                        "equipment.state.v1",
                        event -> event.data().path("units").intValue(),
                        "/aggregateversion",
                        "/data/id",
                        "/data/partnerId",
                        "/data/facilityId",
                        "/data/units")
                .reads(
                        "catalog-service",
                        "facility.state.v1",
                        event -> event.data().path("units").intValue(),
                        "/aggregateversion",
                        "/data/id",
                        "/data/partnerId",
                        "/data/units")
                .reads(
                        "mou-service",
                        "partner.member-joined.v1",
                        event -> assertThat(told(event).orderLimit()).isEqualTo(Money.of("5000.00", "MYR")),
                        "/time",
                        "/data/account",
                        "/data/id",
                        "/data/roles",
                        "/data/orderLimit")
                .reads(
                        "mou-service",
                        "partner.member-left.v1",
                        event -> assertThat(told(event).account()).isNotBlank(),
                        "/time",
                        "/data/account",
                        "/data/id")
                .reads(
                        "mou-service",
                        "partner.member-changed.v1",
                        event -> {
                            assertThat(event.data().path("taken").isArray()).isTrue();
                            assertThat(told(event).orderLimit()).isEqualTo(Money.of("5000.00", "MYR"));
                        },
                        "/time",
                        "/data/account",
                        "/data/id",
                        "/data/roles",
                        "/data/taken",
                        "/data/orderLimit")
                .reads(
                        "mou-service",
                        "agreement.state.v1",
                        event -> read(event, ToldAgreement.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/legalState",
                        "/data/effectiveFrom",
                        "/data/effectiveUntil",
                        "/data/intervals/0/state",
                        "/data/intervals/0/from",
                        "/data/intervals/0/until",
                        "/data/bound",
                        "/data/partners")
                .check();
    }

    private ToldMember told(CloudEvent event) {
        return read(event, ToldMember.class);
    }

    private <T> T read(CloudEvent event, Class<T> type) {
        try {
            return mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
