package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many want the same: one gets it, the others are told so, and nobody sees a fault of ours. */
@OnThePlatform
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RushTest {
    private static final List<String> COMPANIES = List.of("biotech", "startup");

    private final World world;
    private String oneWay = "";
    private String another = "";

    RushTest(World world) {
        this.world = world;
    }

    @BeforeAll
    void two_offerings_on_one_instrument() {
        var laboratory = Laboratory.of(world, "unisel", "Rush laboratory");
        oneWay = laboratory.offers(world, "Rushed instrument, by oneself");
        another = laboratory.offers(world, "Rushed instrument, with an operator");
    }

    @Test
    void of_fifty_who_want_one_slot_at_the_same_moment_one_gets_it_and_all_others_hear_that_it_is_taken() {
        var slot = Slot.onMonday(9, 11);

        var replies = atOnce(50, caller -> slot.bookingOf(oneWay));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 409);
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .hasSize(49)
                .allSatisfy(RushTest::isTaken);
        assertThat(Laboratory.isFree(world, oneWay, slot)).isFalse();
        assertThat(bookingsOf(slot)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_offerings_on_one_instrument_only_one_is_booked(RepetitionInfo round) {
        var slot = Slot.onMonday(round.getCurrentRepetition(), 10, 12);

        var replies = atOnce(16, caller -> slot.bookingOf(caller % 2 == 0 ? oneWay : another));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() != 201).allSatisfy(RushTest::isTaken);
        assertThat(Laboratory.isFree(world, oneWay, slot)).isFalse();
        assertThat(Laboratory.isFree(world, another, slot)).isFalse();
    }

    @Test
    void windows_that_overlap_only_in_part_exclude_each_other_too() {
        var early = Slot.onMonday(13, 15);
        var late = Slot.onMonday(14, 16);

        var replies = atOnce(16, caller -> caller % 2 == 0 ? early.bookingOf(oneWay) : late.bookingOf(another));

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() != 201).allSatisfy(RushTest::isTaken);
    }

    @Test
    void a_package_is_booked_whole_or_not_at_all() {
        var free = Slot.onMonday(20, 9, 10);
        var taken = Slot.onMonday(20, 15, 16);
        world.as("startup").post("/bookings", taken.bookingOf(another)).expecting(201);

        var refused = world.as("biotech").post("/bookings", """
                {"items":[%s,%s]}""".formatted(free.of(oneWay), taken.of(oneWay)));

        isTaken(refused);
        assertThat(Laboratory.isFree(world, oneWay, free)).isTrue();
    }

    private static void isTaken(Reply reply) {
        reply.isProblem(409, "booking-refused");
        assertThat(reply.texts("/refusals", "code")).as("%s", reply).containsOnly("slot-taken");
    }

    private long bookingsOf(Slot slot) {
        return COMPANIES.stream()
                .flatMap(company -> world.as(company).get("/bookings?limit=200").items().stream())
                .filter(booking -> booking.at("/items/0/offeringId").asText().equals(oneWay))
                .filter(booking -> booking.path("status").asText().equals("CONFIRMED"))
                .filter(booking -> OffsetDateTime.parse(
                                booking.at("/items/0/start").asText())
                        .isEqual(slot.start()))
                .count();
    }

    private interface Wish {
        String of(int caller);
    }

    /** All are ready before the first one calls; the first answer counts. */
    private List<Reply> atOnce(int callers, Wish wish) {
        COMPANIES.forEach(company -> world.as(company).get("/me").expecting(200));
        var start = new CyclicBarrier(callers);
        var calls = new ArrayList<Callable<Reply>>();
        for (int i = 0; i < callers; i++) {
            var caller = i;
            calls.add(() -> {
                var http = world.as(COMPANIES.get(caller / 2 % 2));
                var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
                start.await();
                return http.once("POST", "/bookings", wish.of(caller), key);
            });
        }
        try (var threads = Executors.newFixedThreadPool(callers)) {
            return threads.invokeAll(calls).stream().map(RushTest::answer).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rush was interrupted", e);
        }
    }

    private static Reply answer(Future<Reply> reply) {
        try {
            return reply.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a caller got no answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rush was interrupted", e);
        }
    }
}
