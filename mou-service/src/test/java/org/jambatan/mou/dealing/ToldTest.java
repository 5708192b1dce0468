package org.jambatan.mou.dealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T02:00:00Z");

    /** Refuses members that a record does not have, as the service's own does. */
    private final ObjectMapper strict = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void what_was_heard_is_read_back_as_it_was_written() throws JsonProcessingException {
        var order = anOrder("IN_PROGRESS", MONDAY);
        var settlement = new KnownSettlement(
                UUID.randomUUID(),
                "ORDER",
                null,
                null,
                order.id(),
                order.customerPartnerId(),
                order.providerPartnerIds(),
                List.of(),
                null,
                Money.of("3000.05", "MYR"),
                LocalDate.parse("2026-11-01"),
                MONDAY);

        assertThat(strict.readValue(strict.writeValueAsString(order), KnownOrder.class))
                .isEqualTo(order);
        assertThat(strict.readValue(strict.writeValueAsString(settlement), KnownSettlement.class))
                .isEqualTo(settlement);
        assertThat(strict.writeValueAsString(settlement)).contains("\"amount\":\"3000.05\"");
    }

    @Test
    void an_order_counts_once_it_is_accepted_and_until_it_is_called_off() {
        assertThat(anOrder("QUOTED", null).counts()).isFalse();
        assertThat(anOrder("ACCEPTED", MONDAY).counts()).isTrue();
        assertThat(anOrder("SETTLED", MONDAY).counts()).isTrue();
        assertThat(anOrder("CANCELLED", MONDAY).counts()).isFalse();
        assertThat(anOrder("EXPIRED", MONDAY).counts()).isFalse();
    }

    @Test
    void sums_are_exact_and_one_for_each_currency() {
        var amounts = List.of(
                Money.of("0.10", "MYR"), Money.of("0.20", "MYR"), Money.of("5.00", "CNY"), Money.of("0.70", "MYR"));

        assertThat(Money.totalsOf(amounts)).containsExactly(Money.of("5.00", "CNY"), Money.of("1.00", "MYR"));
    }

    private static KnownOrder anOrder(String status, Instant accepted) {
        return new KnownOrder(
                UUID.randomUUID(),
                status,
                UUID.randomUUID(),
                "ANALYSIS",
                UUID.randomUUID(),
                List.of(UUID.randomUUID()),
                List.of(),
                null,
                null,
                null,
                MONDAY,
                null,
                accepted,
                null,
                null,
                null,
                null,
                null,
                MONDAY);
    }
}
