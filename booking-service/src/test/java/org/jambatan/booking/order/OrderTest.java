package org.jambatan.booking.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.fixture.AnOfferingRecord;
import org.jambatan.booking.offering.Ordering;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.quote.AcceptedQuote;
import org.jambatan.booking.quote.DoneWork;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00Z");
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Onlooker MEMBER = new Onlooker(false, Optional.of(CUSTOMER), Optional.empty(), Set.of());
    private static final Onlooker MANAGER = new Onlooker(false, Optional.empty(), Optional.of(PROVIDER), Set.of());

    @Test
    void a_deposit_is_due_until_the_end_of_its_last_day_where_the_institution_is() {
        var order = order(ReleaseFrom.SETTLED);
        order.quoted(1, NOW);
        order.accept(quote(1, "100.00", "50.00"), NOW);

        // 18:00 on the 4th in Kuala Lumpur; the 18th is the last of fourteen days.
        var lapse = Instant.parse("2027-01-18T16:00:00Z");
        assertThat(order.statusAt(lapse.minusNanos(1))).isEqualTo(OrderStatus.DEPOSIT_DUE);
        assertThat(order.statusAt(lapse)).isEqualTo(OrderStatus.EXPIRED);
        assertThat(OrderActions.of(order, MANAGER, lapse)).isEmpty();
        assertThatThrownBy(() -> order.recordDeposit("R", LocalDate.of(2027, 1, 18), lapse))
                .isInstanceOf(IllegalStateException.class);
        assertThat(order.lapse(lapse.plusSeconds(90)).name()).isEqualTo("order.expired");
        assertThat(order.statusSince).isEqualTo(lapse);
    }

    @Test
    void a_deposit_is_reminded_of_once_when_its_last_three_days_begin() {
        var order = order(ReleaseFrom.SETTLED);
        order.quoted(1, NOW);
        order.accept(quote(1, "100.00", "50.00"), NOW);
        var begin = Instant.parse("2027-01-15T16:00:00Z");

        assertThat(order.remind(begin.minusNanos(1))).isEmpty();
        assertThat(order.remind(begin)).hasValueSatisfying(told -> {
            assertThat(told.name()).isEqualTo("order.deposit-reminded");
            assertThat(told.data().dueBy()).isEqualTo(LocalDate.of(2027, 1, 18));
            assertThat(told.aggregateVersion()).isEqualTo(order.version());
        });
        assertThat(order.remind(begin.plusSeconds(1))).isEmpty();
    }

    @Test
    void nobody_is_reminded_of_what_is_paid_or_late_or_was_agreed_a_moment_ago() {
        var paid = order(ReleaseFrom.SETTLED);
        paid.quoted(1, NOW);
        paid.accept(quote(1, "100.00", "50.00"), NOW);
        paid.recordDeposit("R", LocalDate.of(2027, 1, 5), NOW);
        var late = order(ReleaseFrom.SETTLED);
        late.quoted(1, NOW);
        late.accept(quote(1, "100.00", "50.00"), NOW);
        var fresh = order(ReleaseFrom.SETTLED);
        fresh.quoted(1, NOW);
        fresh.accept(quote(1, "100.00", "50.00"), NOW);
        fresh.lapsesAt = NOW.plus(Duration.ofDays(2));

        assertThat(paid.remind(Instant.parse("2027-01-16T00:00:00Z"))).isEmpty();
        assertThat(late.remind(Instant.parse("2027-01-18T16:00:00Z"))).isEmpty();
        assertThat(fresh.remind(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void an_agency_sees_that_it_stands_and_an_auditor_what_is_in_it() {
        var order = order(ReleaseFrom.SETTLED);
        var officer = new Onlooker(false, Optional.empty(), Optional.empty(), Set.of(PROGRAMME));
        var elsewhere = new Onlooker(false, Optional.empty(), Optional.empty(), Set.of(UUID.randomUUID()));

        assertThat(officer.sees(order)).isTrue();
        assertThat(officer.readsInside(order)).isFalse();
        assertThat(elsewhere.sees(order)).isFalse();
        assertThat(new Onlooker(true, Optional.empty(), Optional.empty(), Set.of()).readsInside(order))
                .isTrue();
        assertThat(new Onlooker(false, Optional.of(PROVIDER), Optional.of(CUSTOMER), Set.of()).sees(order))
                .isFalse();
    }

    @Test
    void a_new_version_while_the_work_is_under_way_changes_nothing_until_it_is_accepted() {
        var order = order(ReleaseFrom.SETTLED);
        order.quoted(1, NOW);
        order.accept(quote(1, "100.00", "0.00"), NOW);
        order.start(NOW);
        order.quoted(2, NOW);

        assertThat(order.status).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(order.price).isEqualTo(Money.of("100.00", "MYR"));
        assertThat(OrderActions.of(order, MEMBER, NOW)).contains("acceptance");
        order.accept(quote(2, "150.00", "0.00"), NOW);
        assertThat(order.price).isEqualTo(Money.of("150.00", "MYR"));
        assertThat(order.acceptedAt).isEqualTo(NOW);
        assertThat(OrderActions.of(order, MEMBER, NOW)).doesNotContain("acceptance");
    }

    @Test
    void what_was_done_never_comes_to_more_than_what_is_accepted() {
        var order = order(ReleaseFrom.SETTLED);
        order.quoted(1, NOW);
        order.accept(quote(1, "100.00", "0.00"), NOW);
        order.start(NOW);

        assertThatThrownBy(() -> order.deliver(new DoneWork(List.of(), Money.of("100.01", "MYR")), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Two thousand lives at random, the seed fixed: whatever the path, results come out where the terms allow it. */
    @Test
    void no_path_releases_what_the_terms_hold_back() {
        var random = new Random(5);
        var released = new ArrayList<OrderStatus>();
        for (var life = 0; life < 2000; life++) {
            var terms = random.nextBoolean() ? ReleaseFrom.SETTLED : ReleaseFrom.DELIVERED;
            var order = order(terms);
            var now = NOW;
            var versionBefore = order.version();
            for (var step = 0; step < 25; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(72)));
                try {
                    step(order, random.nextInt(11), now);
                    assertThat(order.version()).isEqualTo(++versionBefore);
                } catch (IllegalStateException notNow) {
                    assertThat(order.version()).isEqualTo(versionBefore);
                }
                if (order.releasedAt != null) {
                    assertThat(order.status)
                            .isIn(
                                    terms == ReleaseFrom.SETTLED
                                            ? List.of(OrderStatus.SETTLED)
                                            : List.of(OrderStatus.DELIVERED, OrderStatus.SETTLED));
                    released.add(order.status);
                }
            }
        }
        assertThat(released).contains(OrderStatus.DELIVERED, OrderStatus.SETTLED);
    }

    private static void step(Order order, int which, Instant now) {
        switch (which) {
            case 0, 1 -> order.quoted(order.quotes + 1, now);
            case 2, 3 -> order.accept(quote(order.quotes, "100.00", which == 2 ? "0.00" : "30.00"), now);
            case 4 -> order.recordDeposit("R", LocalDate.of(2027, 1, 5), now);
            case 5, 6 -> order.start(now);
            case 7 -> order.deliver(new DoneWork(List.of(), Money.of("90.00", "MYR")), now);
            case 8 -> order.settle(new SettleOrder("R", LocalDate.of(2027, 1, 5)), now);
            case 9 -> order.release(now);
            default -> order.lapse(now);
        }
    }

    private static Order order(ReleaseFrom releaseFrom) {
        var offering = AnOfferingRecord.anOrderOffering(
                PROVIDER, "ANALYSIS", new Ordering(50, 14, 30, releaseFrom, false, false));
        var request = new RequestOrder(offering.id(), null, null, null, null, null, null, null, null);
        return Order.request(new Order.Customer(CUSTOMER, "someone", Set.of(PROGRAMME)), offering, request, NOW);
    }

    private static AcceptedQuote quote(int number, String total, String deposit) {
        return new AcceptedQuote(number, Money.of(total, "MYR"), Money.of(deposit, "MYR"));
    }
}
