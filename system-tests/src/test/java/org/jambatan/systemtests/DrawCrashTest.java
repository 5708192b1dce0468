package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the service that settles and of the one that keeps the ledger, in the middle of payments: each is
 * drawn once, the grant is used up to the sen and not beyond it, and what found nothing left says so.
 */
@OnThePlatform
@Order(19)
class DrawCrashTest {
    private static final Duration BACK_AGAIN = Duration.ofMinutes(2);
    private static final int PAYMENTS = 6;

    private final World world;

    DrawCrashTest(World world) {
        this.world = world;
    }

    @Test
    void a_death_in_mid_draw_leaves_the_ledger_right() {
        var grant = Grant.of(world, "A grant that outlives its services", "5000.00");
        var orders = deliveredOrders(grant);

        for (var number = 0; number < PAYMENTS; number++) {
            settleWhateverHappens(orders.get(number));
            // The first death finds a draw under way, the second a settlement that was just answered.
            switch (number) {
                case 1 -> world.platform().kill("mou");
                case 3 -> world.platform().kill("booking");
                default -> {}
            }
        }
        world.platform().awaitReady("mou", BACK_AGAIN);
        world.platform().awaitReady("booking", BACK_AGAIN);
        world.platform().awaitHealth("UP", BACK_AGAIN);

        Await.until(
                "every settlement is in the ledger",
                BACK_AGAIN,
                () -> grant.lines("DRAW").size() + grant.lines("NOTE").size(),
                lines -> lines == PAYMENTS);
        var draws = grant.lines("DRAW");
        assertThat(draws)
                .extracting(line -> line.path("settlementId").asText())
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(draws.stream()
                        .map(line -> new BigDecimal(line.at("/drawn/amount").asText()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("5000");
        assertThat(grant.lines("NOTE"))
                .extracting(line -> line.path("undrawnBecause").asText())
                .containsExactly("EXHAUSTED");
        assertThat(grant.standing().text("/drawn/amount")).isEqualTo("5000.00");
        assertThat(grant.standing().text("/left/amount")).isEqualTo("0.00");
        orders.forEach(order -> assertThat(world.as("biotech")
                        .get(Ordering.path(order))
                        .expecting(200)
                        .text("/status"))
                .isEqualTo("SETTLED"));
    }

    private List<String> deliveredOrders(Grant grant) {
        var ordering = new Ordering(world.as("biotech"), world.as("upm"));
        var consultancy = world.anyone()
                .get("/offerings?q=consultancy&kind=CONSULTANCY")
                .expecting(200)
                .text("/items/0/id");
        var orders = new ArrayList<String>();
        for (var number = 0; number < PAYMENTS; number++) {
            var order = ordering.requested(
                    consultancy,
                    Map.of("process", "A fermentation that is interrupted"),
                    ",\"projectId\":\"" + grant.project() + "\"");
            ordering.deliveredAt(order, "1000.00");
            orders.add(order);
        }
        return orders;
    }

    /** Who gets no answer asks again with the same key. */
    private void settleWhateverHappens(String order) {
        var headers = new HashMap<String, String>();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        var http = world.as("upm").leniently();
        Await.until(
                        "a settlement is answered",
                        BACK_AGAIN,
                        () -> http.post(Ordering.path(order) + "/settlement", Ordering.receipt(), headers),
                        reply -> reply.status() != 0 && reply.status() < 500)
                .expecting(200);
    }
}
