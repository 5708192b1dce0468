package org.jambatan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NotificationTest
class ToldOnceTest {
    private final Topic partners = Topic.fromNow("jambatan.partners");
    private final Topic states = Topic.fromNow("jambatan.partners.state");
    private final Topic agreements = Topic.fromNow("jambatan.agreements");
    private final Topic catalog = Topic.fromNow("jambatan.catalog");
    private final Topic bookings = Topic.fromNow("jambatan.bookings");

    private final Institution customer = Institution.any();
    private final Institution provider = Institution.any();

    @AfterEach
    void close() {
        List.of(partners, states, agreements, catalog, bookings).forEach(Topic::close);
    }

    @Test
    void a_confirmed_booking_is_told_to_the_customer_and_to_the_provider_each_in_its_own_words() {
        states.publish(Told.state(customer, "Synthetic Biotech"));
        partners.publish(Told.confirmed(customer));
        Mailbox.of(customer.with("member")).await(1);

        var booking = bookings.publish(Told.booking("confirmed", customer, provider));

        var toCustomer = Mailbox.of(customer.with("member")).await(2).stream()
                .filter(item -> item.get("type").equals("org.jambatan.booking.confirmed.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(text(toCustomer, "title", "en")).isEqualTo("Booking confirmed: Confocal microscope");
        assertThat(text(toCustomer, "body", "en"))
                .isEqualTo("Confirmed: Confocal microscope, Tue 5 Jan 2027 10:00–12:00 (Asia/Kuala_Lumpur)."
                        + " Total: 240.00 MYR.");
        assertThat(text(toCustomer, "body", "zh"))
                .isEqualTo("已确认：共聚焦显微镜，2027年1月5日周二 10:00–12:00 (Asia/Kuala_Lumpur)。合计：240.00 MYR。");
        assertThat(text(toCustomer, "body", "ms")).startsWith("Disahkan: Confocal microscope, Sel 5 Jan 2027 10:00");
        assertThat(toCustomer.get("subject"))
                .isEqualTo(Map.of(
                        "type", "booking", "id", booking.subject(), "href", "/api/v1/bookings/" + booking.subject()));
        assertThat(toCustomer.get("read")).isEqualTo(false);
        assertThat(toCustomer.get("at")).isEqualTo("2026-11-22T03:00:00Z");
        var toProvider = Mailbox.of(provider.with("provider-manager")).await(1).getFirst();
        assertThat(text(toProvider, "body", "en"))
                .isEqualTo("Synthetic Biotech has booked Confocal microscope,"
                        + " Tue 5 Jan 2027 10:00–12:00 (Asia/Kuala_Lumpur).");
    }

    @Test
    void the_same_event_twice_is_told_once() {
        var booking = Told.booking("confirmed", customer, provider);
        bookings.publish(booking);
        bookings.publish(booking);
        bookings.publish(booking);

        // Same key, same partition: when the later one is there, the copies have been passed.
        bookings.send(
                booking.subject(),
                booking.again()
                        .with("/type", "org.jambatan.booking.cancelled.v1")
                        .json());

        assertThat(Mailbox.of(customer.with("member")).await(2))
                .extracting(item -> item.get("type"))
                .containsExactlyInAnyOrder("org.jambatan.booking.cancelled.v1", "org.jambatan.booking.confirmed.v1");
    }

    @Test
    void order_among_aggregates_does_not_matter() {
        var cancelledFirst = Told.booking("cancelled", customer, provider);
        var confirmedLater = Told.booking("confirmed", customer, provider);
        bookings.publish(cancelledFirst.version(5));
        bookings.publish(confirmedLater.version(1));
        states.publish(Told.state(customer, "Named too late").version(9));
        states.publish(Told.state(customer, "An older name").version(3));

        var told = Mailbox.of(provider.with("provider-manager")).await(2);

        assertThat(told).hasSize(2);
        bookings.publish(Told.booking("requested", customer, provider));
        var asked = Mailbox.of(provider.with("provider-manager")).await(3);
        assertThat(asked.stream().map(item -> text(item, "body", "en")))
                .anySatisfy(body -> assertThat(body).contains("asks to book Confocal microscope"));
    }

    @Test
    void a_partner_whose_name_was_not_heard_is_still_spoken_of() {
        bookings.publish(Told.booking("requested", customer, provider));

        var told = Mailbox.of(provider.with("provider-manager")).await(1).getFirst();

        assertThat(text(told, "body", "en")).startsWith("a partner asks to book");
        assertThat(text(told, "body", "zh")).startsWith("一家合作机构申请预约");
        assertThat(Mailbox.of(customer.with("member", "partner-admin")).items()).isEmpty();
    }

    @Test
    void of_a_package_each_provider_hears_its_own_items() {
        var other = Institution.any();
        bookings.publish(Told.booking("confirmed", customer, provider)
                .with("/data/providerPartnerIds/-", other.id().toString())
                .with(
                        "/data/items/-",
                        CloudEvent.parse(Told.item(other, "Mass spectrometer")).at(""))
                .with(
                        "/data/items/-",
                        CloudEvent.parse(Told.item(other, "Cold room")).at("")));

        var toFirst = Mailbox.of(provider.with("provider-manager")).await(1).getFirst();
        var toOther = Mailbox.of(other.with("provider-manager")).await(1).getFirst();
        var toCustomer = Mailbox.of(customer.with("member")).await(1).getFirst();

        assertThat(text(toFirst, "body", "en")).contains("Confocal").doesNotContain("spectrometer");
        assertThat(text(toOther, "title", "en")).isEqualTo("Booked: Mass spectrometer and 1 more");
        assertThat(text(toOther, "body", "en")).contains("Cold room").doesNotContain("Confocal");
        assertThat(text(toCustomer, "title", "en")).isEqualTo("Booking confirmed: Confocal microscope and 2 more");
    }

    @Test
    void who_books_at_its_own_institution_hears_of_it_once_in_both_roles() {
        bookings.publish(Told.booking("confirmed", provider, provider));

        assertThat(Mailbox.of(provider.with("member", "provider-manager")).await(1))
                .hasSize(1);
        assertThat(Mailbox.of(provider.with("provider-manager")).items()).hasSize(1);
        assertThat(Mailbox.of(provider.with("member")).items()).hasSize(1);
        assertThat(Mailbox.of(provider.with("signatory")).items()).isEmpty();
    }

    @Test
    void a_published_offering_is_told_to_its_providers_managers() {
        catalog.publish(Told.published(provider));

        var told = Mailbox.of(provider.with("provider-manager")).await(1).getFirst();

        assertThat(told.get("type")).isEqualTo("org.jambatan.offering.published.v1");
        assertThat(text(told, "title", "en")).isEqualTo("Published: Confocal microscopy by the hour");
        assertThat(text(told, "body", "ms")).contains("di Makmal Institut Biosains");
        assertThat(Mailbox.of(provider.with("member")).items()).isEmpty();
    }

    @Test
    void a_letter_is_told_to_the_agency_when_signed_and_to_the_issuer_when_acknowledged() {
        var agency = Institution.any();
        agreements.publish(letter("agreement.signed", agency));
        agreements.publish(letter("agreement.signed", agency).with("/data/legalState", "PARTLY_SIGNED"));
        agreements.publish(letter("agreement.acknowledged", agency));

        var toIssuer = Mailbox.of(provider.with("signatory")).await(1);
        var toAgency = Mailbox.of(agency.with("agency-officer")).await(1);

        assertThat(text(toAgency.getFirst(), "title", "en")).isEqualTo("To acknowledge: Letter of Confirmation");
        assertThat(toAgency).hasSize(1);
        assertThat(text(toIssuer.getFirst(), "body", "en"))
                .contains("has acknowledged")
                .contains("Occasion: Opening of the 7th Selangor International Business Summit.");
        assertThat(toIssuer).hasSize(1);
    }

    private CloudEvent letter(String event, Institution agency) {
        return CloudEvent.example("mou-service", event)
                .about(UUID.fromString(provider.id().toString()))
                .with("/data/parties/0/partnerId", provider.id().toString())
                .with("/data/parties/1/partnerId", agency.id().toString());
    }

    @SuppressWarnings("unchecked")
    private static String text(Map<String, Object> item, String member, String language) {
        return ((Map<String, String>) item.get(member)).get(language);
    }
}
