package org.jambatan.booking.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.AMember;
import org.jambatan.booking.fixture.Rows;
import org.jambatan.booking.price.Money;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderLimitsTest extends BookingServiceTest {

    @Inject
    OrderLimits limits;

    private final Account member = Account.named("member-" + UUID.randomUUID()).partner(UUID.randomUUID());

    @Test
    void a_limit_is_as_last_told_and_belongs_to_one_partner() {
        assertThat(limits.of(member.partnerId(), account())).isEmpty();

        AMember.mayAccept(member, "5000.00");
        assertThat(limits.of(member.partnerId(), account())).contains(Money.of("5000.00", "MYR"));
        assertThat(limits.of(UUID.randomUUID(), account())).isEmpty();

        AMember.mayAccept(member, "0.00");
        assertThat(limits.of(member.partnerId(), account())).contains(Money.of("0.00", "MYR"));
    }

    @Test
    void what_is_told_without_a_limit_takes_it_away() {
        AMember.mayAccept(member, "5000.00");

        AMember.tell(AMember.about(member, "member-left"));

        Rows.await("order_limit where amount is null and account = ?", account(), 1);
        assertThat(limits.of(member.partnerId(), account())).isEmpty();
    }

    @Test
    void an_older_telling_that_comes_later_changes_nothing() {
        var now = Instant.now();
        limits.hear(member.partnerId(), account(), Money.of("700.00", "MYR"), now);

        limits.hear(member.partnerId(), account(), Money.of("900.00", "MYR"), now.minusSeconds(1));
        limits.hear(member.partnerId(), account(), null, now.minusSeconds(2));

        assertThat(limits.of(member.partnerId(), account())).contains(Money.of("700.00", "MYR"));
    }

    @Test
    void a_change_of_roles_alone_tells_the_limit_again_and_keeps_it() {
        AMember.mayAccept(member, "5000.00");
        var marker = Account.named("marker-" + UUID.randomUUID()).partner(member.partnerId());

        AMember.tell(AMember.about(member, "member-changed").with("/data/taken", List.of("signatory")));
        AMember.mayAccept(marker, "1.00");

        assertThat(limits.of(member.partnerId(), account())).contains(Money.of("5000.00", "MYR"));
    }

    private String account() {
        return member.id().toString();
    }
}
