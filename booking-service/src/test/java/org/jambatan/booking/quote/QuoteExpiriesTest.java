package org.jambatan.booking.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.booking.fixture.AnOrder.quoted;
import static org.jambatan.booking.fixture.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteExpiriesTest extends BookingServiceTest {

    @Inject
    QuoteExpiries expiries;

    @Test
    void that_a_quote_has_run_out_is_told_once_whoever_sees_it() throws Exception {
        APartner.everybody();
        var offering = AnOrder.offering(AnOffering.anOrderOffering(Accounts.FRIM));
        var order = quoted(Accounts.BIOTECH, Accounts.FRIM, offering);
        var quote = UUID.fromString(read(Accounts.BIOTECH, "/orders/" + order).path("inside.quotes[0].id"));
        var later = Instant.now().plus(Duration.ofDays(40));

        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (var replica = 0; replica < 4; replica++) {
                replicas.execute(() -> expiries.announceAt(later));
            }
        }

        try (var orders = Topic.named("jambatan.orders")) {
            var told = orders.awaitEvent("org.jambatan.quote.expired.v1", quote);
            assertThat(told.text("/data/orderId")).isEqualTo(order.toString());
            assertThat(orders.eventsAbout(quote)).hasSize(2);
        }
        read(Accounts.BIOTECH, "/orders/" + order).then().body("status", equalTo("QUOTED"));
    }
}
