package org.jambatan.booking.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.booking.fixture.Api.book;
import static org.jambatan.booking.fixture.Api.command;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Api;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Many at once, over HTTP, against a real PostgreSQL: no double booking, ever, and no 5xx. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RaceTest extends BookingServiceTest {

    private static final int HALF_OF_THE_POOL = 8;

    @BeforeAll
    static void partners() {
        APartner.everybody();
    }

    @Test
    void of_fifty_who_want_one_slot_one_gets_it_and_the_others_are_told_by_whom() throws Exception {
        var offering = AnOffering.by(Accounts.UPM).published();

        var answers = atOnce(IntStream.range(0, 50)
                .mapToObj(caller -> booking(someone(caller), item(offering, monday("10:00"), monday("11:00"))))
                .toList());

        assertThat(statuses(answers)).containsOnly(201, 409);
        assertThat(statuses(answers).stream().filter(status -> status == 201)).hasSize(1);
        var standing = claimsOf(offering);
        assertThat(standing).hasSize(1);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer -> {
            assertThat(answer.<List<String>>path("refusals.code")).containsExactly("slot-taken");
            assertThat(answer.<String>path("refusals[0].detail")).contains(standing.getFirst());
        });
    }

    @Test
    void of_two_offerings_on_one_instrument_one_wins() throws Exception {
        var instrument = UUID.randomUUID();
        var first = AnOffering.by(Accounts.UPM).using(instrument).published();
        var second = AnOffering.by(Accounts.UPM).using(instrument).published();

        for (var hour = 9; hour < 17; hour++) {
            var start = monday("00:00").plusHours(hour);
            var answers = atOnce(IntStream.range(0, 6)
                    .mapToObj(caller ->
                            booking(someone(caller), item(caller % 2 == 0 ? first : second, start, start.plusHours(1))))
                    .toList());
            assertThat(statuses(answers)).containsOnly(201, 409);
            assertThat(statuses(answers).stream().filter(status -> status == 201))
                    .hasSize(1);
        }
    }

    @Test
    void packages_in_opposite_order_queue_instead_of_deadlocking() throws Exception {
        var one = AnOffering.by(Accounts.UPM).published();
        var two = AnOffering.by(Accounts.FRIM).published();
        var three = AnOffering.by(Accounts.UPM).published();

        for (var hour = 9; hour < 13; hour++) {
            var start = monday("00:00").plusHours(hour);
            var items = List.of(
                    item(one, start, start.plusHours(1)),
                    item(two, start, start.plusHours(1)),
                    item(three, start, start.plusHours(1)));
            var answers = atOnce(IntStream.range(0, 16)
                    .mapToObj(caller -> caller % 2 == 0
                            ? booking(someone(caller), items.get(0), items.get(1), items.get(2))
                            : booking(someone(caller), items.get(2), items.get(1), items.get(0)))
                    .toList());
            assertThat(statuses(answers)).containsOnly(201, 409);
            assertThat(statuses(answers).stream().filter(status -> status == 201))
                    .hasSize(1);
        }
        assertThat(claimsOf(one)).hasSize(4);
        assertThat(claimsOf(two)).hasSize(4);
    }

    /** Windows at random on shared instruments and on a pool of three, cancelled at random too; the seed is fixed. */
    @Test
    void no_two_bookings_ever_share_a_unit() throws Exception {
        var instrument = UUID.randomUUID();
        var pool = AnOffering.by(Accounts.UPM).ofItsOwn(3).published();
        var offerings = List.of(
                AnOffering.by(Accounts.UPM).using(instrument).published(),
                AnOffering.by(Accounts.UPM).using(instrument).published(),
                pool,
                AnOffering.by(Accounts.UPM).using(instrument, pool).published());
        var random = new Random(1_000_003);
        var calls = new ArrayList<Callable<Response>>();
        for (var call = 0; call < 300; call++) {
            var start = monday("09:00").plusMinutes(30L * random.nextInt(15));
            var end = start.plusMinutes(30L * (1 + random.nextInt(3)));
            var wanted = item(offerings.get(random.nextInt(offerings.size())), start, end);
            var cancels = random.nextInt(4) == 0;
            var account = someone(call);
            calls.add(() -> {
                var answer = book(account, wanted);
                if (answer.statusCode() == 201 && cancels) {
                    command(account, UUID.fromString(answer.path("id")), "cancellation", "{}")
                            .then()
                            .statusCode(200);
                }
                return answer;
            });
        }

        var answers = atOnce(calls);

        assertThat(statuses(answers)).containsOnly(201, 409);
        assertThat(statuses(answers)).contains(201, 409);
        assertThat(mostAtOnce(instrument)).isEqualTo(1);
        assertThat(mostAtOnce(pool)).isBetween(2, 3);
    }

    /** While a rush waits for one resource, half of the pool is left to everybody else. */
    @Test
    void a_rush_takes_half_of_the_connections_and_no_more() throws Exception {
        var instrument = UUID.randomUUID();
        var offering = AnOffering.by(Accounts.UPM).using(instrument).published();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = Servers.connection("booking")) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select 1 from resource where id = ? for update")) {
                lock.setObject(1, instrument);
                lock.executeQuery();
            }
            var answers = IntStream.range(0, 30)
                    .mapToObj(caller ->
                            threads.submit(booking(someone(caller), item(offering, monday("10:00"), monday("11:00")))))
                    .toList();
            awaitWaiting(HALF_OF_THE_POOL);

            Api.availability(monday("09:00"), monday("17:00"), offering).then().statusCode(200);
            assertThat(waiting()).isEqualTo(HALF_OF_THE_POOL);
            connection.rollback();

            var statuses = statuses(answers.stream().map(RaceTest::answerOf).toList());
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        }
    }

    /** What the lock is for is speed; that nothing overlaps is the constraint's word, whoever writes. */
    @Test
    void a_claim_written_without_the_lock_still_keeps_others_out() throws Exception {
        var instrument = UUID.randomUUID();
        var offering = AnOffering.by(Accounts.UPM).using(instrument).published();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = Servers.connection("booking")) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into claim (id, resource_id, unit_no, claim_start, claim_end, held_for, holder_id)
                    values (uuidv7(), ?, 1, ?, ?, 'CLOSING', uuidv7())""")) {
                insert.setObject(1, instrument);
                insert.setObject(2, monday("10:00"));
                insert.setObject(3, monday("12:00"));
                insert.executeUpdate();
            }
            var answer = threads.submit(() -> book(Accounts.BIOTECH, item(offering, monday("11:00"), monday("13:00"))));
            awaitWaiting(1);
            connection.commit();

            assertThat(answer.get().statusCode()).isEqualTo(409);
            assertThat(answer.get().<List<String>>path("refusals.code")).containsExactly("closed");
        }
    }

    private static Account someone(int number) {
        return number % 2 == 0 ? Accounts.BIOTECH : Accounts.STARTUP;
    }

    private static Callable<Response> booking(Account account, Api.Wanted... items) {
        return () -> book(account, items);
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(Math.min(50, calls.size()))) {
            var answers = new ArrayList<Future<Response>>();
            for (var call : calls) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            return answers.stream().map(RaceTest::answerOf).toList();
        }
    }

    private static Response answerOf(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    /** The ids of the claims on the one resource of this offering. */
    private static List<String> claimsOf(UUID offering) throws SQLException {
        try (var connection = Servers.connection("booking");
                var select = connection.prepareStatement("""
                        select c.id from claim c join booking_item i on i.id = c.holder_id
                        where i.offering_id = ?""")) {
            select.setObject(1, offering);
            var rows = select.executeQuery();
            var ids = new ArrayList<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    /** Counted on the items, not on the claims: how many live ones are on this resource at the busiest moment. */
    private static int mostAtOnce(UUID resource) throws SQLException {
        try (var connection = Servers.connection("booking");
                var select = connection.prepareStatement("""
                        select coalesce(max(together), 0) from (
                            select count(*) as together
                            from booking_item a join booking_item b
                              on ? = any(b.resource_ids) and b.status in ('PENDING', 'CONFIRMED')
                             and b.starts_at <= a.starts_at and a.starts_at < b.ends_at
                            where ? = any(a.resource_ids) and a.status in ('PENDING', 'CONFIRMED')
                            group by a.id) as moments""")) {
            select.setObject(1, resource);
            select.setObject(2, resource);
            var rows = select.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void awaitWaiting(int wanted) throws SQLException {
        for (var attempt = 0; attempt < 200; attempt++) {
            if (waiting() >= wanted) {
                return;
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("Only " + waiting() + " came to wait, not " + wanted + ".");
    }

    /** How many of the service's connections wait for a lock. */
    private static int waiting() throws SQLException {
        try (var connection = Servers.connection("booking");
                var select = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where usename = 'booking_app' and wait_event_type = 'Lock'")) {
            var rows = select.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
