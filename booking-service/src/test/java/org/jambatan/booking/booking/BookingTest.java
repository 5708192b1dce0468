package org.jambatan.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.fixture.AnOfferingRecord;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.rule.AskedItem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingTest {

    private static final Instant NOW = at("2027-01-01T00:00+08:00");
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final Party MEMBER = new Party(false, Optional.of(CUSTOMER), Optional.empty());

    private final AnOfferingRecord automatic = AnOfferingRecord.inZone("Asia/Kuala_Lumpur");
    private final AnOfferingRecord byHand =
            AnOfferingRecord.inZone("Asia/Kuala_Lumpur").approvedByHand();

    @Test
    void an_automatic_booking_is_confirmed_at_once() {
        var booking = booking(automatic.made());

        assertThat(booking.status()).isEqualTo(ItemStatus.CONFIRMED);
        assertThat(booking.requested()).isInstanceOf(BookingConfirmed.class);
        assertThat(BookingState.of(booking).price()).isEqualTo(Money.of("200.00", "MYR"));
    }

    @Test
    void a_booking_waits_as_long_as_one_of_its_items_does() {
        var booking = booking(automatic.made(), byHand.made());

        assertThat(booking.status()).isEqualTo(ItemStatus.PENDING);
        assertThat(booking.requested()).isInstanceOf(BookingRequested.class);

        var event = booking.approve(byHand.provider(), NOW);

        assertThat(booking.status()).isEqualTo(ItemStatus.CONFIRMED);
        assertThat(event.aggregateVersion()).isEqualTo(2);
    }

    @Test
    void a_provider_decides_on_its_own_items_alone() {
        var other = AnOfferingRecord.inZone("Asia/Kuala_Lumpur").approvedByHand();
        var booking = booking(byHand.made(), other.made());

        booking.approve(byHand.provider(), NOW);

        assertThat(statuses(booking)).containsExactly(ItemStatus.CONFIRMED, ItemStatus.PENDING);
        assertThat(booking.status()).isEqualTo(ItemStatus.PENDING);
        assertThat(booking.pendingAt(manager(byHand.provider()))).isEmpty();
        assertThat(booking.pendingAt(manager(other.provider()))).hasSize(1);
    }

    @Test
    void without_live_items_a_booking_is_what_the_last_of_them_became() {
        var booking = booking(byHand.made(), automatic.made());

        booking.reject(byHand.provider(), "Under repair", NOW);
        assertThat(booking.status()).isEqualTo(ItemStatus.CONFIRMED);
        booking.cancel(MEMBER, null, NOW.plusSeconds(60));

        assertThat(statuses(booking)).containsExactly(ItemStatus.REJECTED, ItemStatus.CANCELLED);
        assertThat(booking.status()).isEqualTo(ItemStatus.CANCELLED);
        assertThat(booking.endedItems()).hasSize(2);
    }

    @Test
    void what_was_rejected_costs_nothing_and_what_has_ended_whole_shows_what_was_asked() {
        var booking = booking(byHand.made(), automatic.made());
        assertThat(BookingState.of(booking).totals()).containsExactly(Money.of("400.00", "MYR"));

        booking.reject(byHand.provider(), "Under repair", NOW);
        assertThat(BookingState.of(booking).totals()).containsExactly(Money.of("200.00", "MYR"));
        assertThat(BookingSubtotal.of(booking))
                .filteredOn(sum -> sum.providerPartnerId().equals(byHand.provider()))
                .singleElement()
                .satisfies(sum -> assertThat(sum.totals()).isEmpty());

        booking.cancel(MEMBER, null, NOW.plusSeconds(60));
        assertThat(BookingState.of(booking).price()).isEqualTo(Money.of("400.00", "MYR"));
    }

    @Test
    void a_customer_cancels_until_the_start_and_a_provider_at_any_time() {
        var booking = booking(automatic.made());
        var start = at("2027-01-04T10:00+08:00");

        assertThat(booking.cancellableBy(MEMBER, start.minusSeconds(1))).hasSize(1);
        assertThat(booking.cancellableBy(MEMBER, start)).isEmpty();
        assertThat(booking.cancellableBy(manager(automatic.provider()), start.plusSeconds(1)))
                .hasSize(1);
        assertThat(booking.cancellableBy(manager(UUID.randomUUID()), start.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void nobody_approves_what_has_begun_without_an_answer_but_it_can_still_be_rejected() {
        var booking = booking(byHand.made());
        var start = at("2027-01-04T10:00+08:00");

        assertThat(BookingView.actions(booking, manager(byHand.provider()), start))
                .containsExactly("rejection", "cancellation");
        assertThat(BookingView.actions(booking, manager(byHand.provider()), start.minusSeconds(1)))
                .containsExactly("approval", "rejection", "cancellation");
    }

    @Test
    void a_late_cancellation_by_the_customer_is_on_record() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur").freeToCancelUntil(24);
        var start = at("2027-01-04T10:00+08:00");
        var early = booking(offering.made());
        var late = booking(offering.made());
        var byProvider = booking(offering.made());

        early.cancel(MEMBER, null, start.minus(Duration.ofHours(24)));
        late.cancel(MEMBER, null, start.minus(Duration.ofHours(23)));
        byProvider.cancel(manager(offering.provider()), null, start.minus(Duration.ofHours(1)));

        assertThat(early.items().getFirst().isCancelledLate()).isFalse();
        assertThat(late.items().getFirst().isCancelledLate()).isTrue();
        assertThat(byProvider.items().getFirst().isCancelledLate()).isFalse();
    }

    @Test
    void only_the_customer_s_members_and_the_provider_s_managers_see_it() {
        var booking = booking(automatic.made());
        var customer = Optional.of(CUSTOMER);
        var provider = Optional.of(automatic.provider());

        assertThat(MEMBER.sees(booking)).isTrue();
        assertThat(manager(automatic.provider()).sees(booking)).isTrue();
        assertThat(new Party(true, Optional.empty(), Optional.empty()).sees(booking))
                .isTrue();
        assertThat(new Party(false, provider, Optional.empty()).sees(booking)).isFalse();
        assertThat(new Party(false, Optional.empty(), customer).sees(booking)).isFalse();
        assertThat(new Party(false, Optional.of(UUID.randomUUID()), Optional.of(UUID.randomUUID())).sees(booking))
                .isFalse();
    }

    @Test
    void what_has_ended_becomes_nothing_else() {
        for (var ended : List.of(
                ItemStatus.SETTLED,
                ItemStatus.REJECTED,
                ItemStatus.CANCELLED,
                ItemStatus.NO_SHOW,
                ItemStatus.EXPIRED)) {
            assertThat(ItemStatus.values()).noneMatch(ended::mayBecome);
        }
    }

    private static List<ItemStatus> statuses(Booking booking) {
        return booking.items().stream().map(BookingItem::status).toList();
    }

    private static Party manager(UUID provider) {
        return new Party(false, Optional.empty(), Optional.of(provider));
    }

    private static Booking booking(Offering... offerings) {
        var customer = new Partner(CUSTOMER, "COMPANY", "MY", "SMALL", false, "CONFIRMED", List.of());
        var asked = List.of(offerings).stream()
                .map(offering -> new AskedItem(
                        UUID.randomUUID(),
                        offering.id(),
                        Optional.of(offering),
                        Optional.of(customer),
                        Access.UNKNOWN,
                        at("2027-01-04T10:00+08:00"),
                        at("2027-01-04T12:00+08:00"),
                        NOW))
                .toList();
        return Booking.request(
                new Booking.Customer(CUSTOMER, "account", Set.of()),
                asked,
                new RequestBooking(List.of(), null, null),
                NOW);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
