package org.jambatan.mou.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.ledger.Supporting.COMMITTED_ON;
import static org.jambatan.mou.ledger.Supporting.aSettlement;
import static org.jambatan.mou.ledger.Supporting.anAccount;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jambatan.mou.MouTest;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.DomainException;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ledger promises, asked of PostgreSQL itself. */
@MouTest
class LedgerTest {

    @Inject
    SupportLedger ledger;

    @Inject
    AccountRows accounts;

    @Inject
    Statement statement;

    @Inject
    DataSource database;

    private UUID programme;
    private Account company;
    private final UUID project = UUID.randomUUID();
    private final UUID institution = UUID.randomUUID();

    @BeforeEach
    void a_programme_with_a_company() {
        programme = aProgramme();
        company = aCompanyIn(programme);
    }

    @Test
    void twenty_draws_at_once_take_exactly_what_there_is() throws Exception {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        var start = new CountDownLatch(1);
        var draws = new ArrayList<Future<?>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var draw = 0; draw < 20; draw++) {
                var settlement = aSettlement(project, institution, "301.07", COMMITTED_ON);
                draws.add(clients.submit(() -> {
                    start.await();
                    QuarkusTransaction.requiringNew().run(() -> ledger.settled(settlement));
                    return true;
                }));
            }
            start.countDown();
            for (var draw : draws) {
                draw.get();
            }
        }

        assertThat(sum("COMMITTED", account)).isEqualByComparingTo("0");
        assertThat(sum("DRAWN", account)).isEqualByComparingTo("5000.00");
        assertThat(sum("PROGRAMME_FUND", account)).isEqualByComparingTo("-5000.00");
        assertThat(counts(account, "kind = 'DRAW'")).isEqualTo(17);
        assertThat(counts(account, "kind = 'DRAW' and drawn < asked")).isEqualTo(1);
        assertThat(counts(account, "kind = 'NOTE' and undrawn_because = 'EXHAUSTED'"))
                .isEqualTo(3);
        assertThat(counts(account, "true")).isEqualTo(21);
    }

    @Test
    void one_settlement_told_by_twenty_at_once_draws_once() throws Exception {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        var settlement = aSettlement(project, institution, "100.00", COMMITTED_ON);
        var tellers = new ArrayList<Future<?>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var teller = 0; teller < 20; teller++) {
                tellers.add(
                        clients.submit(() -> QuarkusTransaction.requiringNew().run(() -> ledger.settled(settlement))));
            }
            for (var teller : tellers) {
                teller.get();
            }
        }
        assertThat(sum("DRAWN", account)).isEqualByComparingTo("100.00");
        assertThat(counts(account, "kind = 'DRAW'")).isEqualTo(1);
    }

    @Test
    void a_grant_and_a_settlement_at_once_never_miss_each_other() throws Exception {
        for (var round = 0; round < 10; round++) {
            var meeting = UUID.randomUUID();
            var start = new CountDownLatch(1);
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                var opening = clients.submit(() -> {
                    start.await();
                    return anAccount(ledger, programme, company, meeting, "500.00");
                });
                var settling = clients.submit(() -> {
                    start.await();
                    QuarkusTransaction.requiringNew()
                            .run(() -> ledger.settled(aSettlement(meeting, institution, "20.00", COMMITTED_ON)));
                    return true;
                });
                start.countDown();
                settling.get();
                assertThat(sum("DRAWN", opening.get())).isEqualByComparingTo("20.00");
            }
        }
    }

    @Test
    void postgresql_itself_refuses_to_overdraw_to_unbalance_and_to_change_what_was_posted() {
        var account = anAccount(ledger, programme, company, project, "100.00");
        assertRefused("support_account_never_below_zero", () -> post(account, "-100.01", "100.01"));
        assertRefused("support_transaction_balances", () -> post(account, "-10.00", "9.99"));
        assertRefused("support_account_never_below_zero", () -> post(account, "10.00", "-10.00"));
        for (var change : List.of(
                "update support_entry set amount = 1 where book = 'DRAWN'",
                "delete from support_entry",
                "delete from support_transaction")) {
            assertThatThrownBy(() -> Sql.run(database, change)).as(change).isInstanceOf(RuntimeException.class);
        }
        assertThat(sum("COMMITTED", account)).isEqualByComparingTo("100.00");
    }

    @Test
    void any_history_balances_draws_no_more_than_was_committed_and_keeps_an_exact_running_balance() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var run = 0; run < 25; run++) {
            var history = new History(random);
            for (var step = 0; step < 14; step++) {
                history.step();
            }
            history.check("seed " + seed + ", run " + run);
        }
    }

    /** One project's history, with the rules recounted in words of its own. */
    private final class History {

        private final Random random;
        private final UUID its = UUID.randomUUID();
        private final BigDecimal granted;
        private final UUID account;
        private final List<HeardSettlement> told = new ArrayList<>();
        private BigDecimal left;
        private BigDecimal drawn = BigDecimal.ZERO;
        private boolean released;

        History(Random random) {
            this.random = random;
            this.granted = money(1 + random.nextInt(900_000));
            this.left = granted;
            this.account = anAccount(ledger, programme, company, its, granted.toPlainString());
        }

        private static BigDecimal money(int cents) {
            return BigDecimal.valueOf(cents, 2);
        }

        void step() {
            switch (random.nextInt(8)) {
                case 0 -> tellAgain();
                case 1 -> release();
                default -> settle();
            }
        }

        private void tellAgain() {
            if (!told.isEmpty()) {
                var again = told.get(random.nextInt(told.size()));
                QuarkusTransaction.requiringNew().run(() -> ledger.settled(again));
            }
        }

        private void settle() {
            var amount = money(random.nextInt(400_000));
            var ours = random.nextInt(5) != 0;
            var inTime = random.nextInt(5) != 0;
            var settlement = aSettlement(
                    its,
                    institution,
                    amount.toPlainString(),
                    ours ? "MYR" : "USD",
                    inTime ? COMMITTED_ON.plusDays(random.nextInt(90)) : COMMITTED_ON.minusDays(1));
            told.add(settlement);
            QuarkusTransaction.requiringNew().run(() -> ledger.settled(settlement));
            if (ours && inTime && !released) {
                var paid = amount.min(left);
                left = left.subtract(paid);
                drawn = drawn.add(paid);
            }
        }

        private void release() {
            var mayBe = !released && left.signum() > 0 && random.nextInt(4) == 0;
            if (mayBe) {
                QuarkusTransaction.requiringNew().run(() -> ledger.projectEnded(its, "Synthetic", COMMITTED_ON));
                released = true;
                left = BigDecimal.ZERO;
            } else if (released || left.signum() == 0) {
                assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                            var locked = accounts.lockedOf(its).orElseThrow();
                            var _ = locked.release("Synthetic", null, COMMITTED_ON, Instant.EPOCH);
                        }))
                        .satisfies(failure -> assertThat(causes(failure)).anyMatch(DomainException.class::isInstance));
            }
        }

        private static List<Throwable> causes(Throwable failure) {
            var causes = new ArrayList<Throwable>();
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                causes.add(cause);
            }
            return causes;
        }

        void check(String which) {
            assertThat(sum("DRAWN", account))
                    .as(which)
                    .isEqualByComparingTo(drawn)
                    .isLessThanOrEqualTo(granted);
            assertThat(sum("COMMITTED", account)).as(which).isEqualByComparingTo(left);
            assertThat(sums(
                            "select coalesce(sum(abs(total)), 0) from (select sum(amount) as total from support_entry e"
                                    + " join support_transaction t on t.id = e.transaction_id where t.account_id = ?"
                                    + " group by e.transaction_id, e.currency) each",
                            account))
                    .as(which)
                    .isEqualByComparingTo("0");
            var running = BigDecimal.ZERO;
            for (var line : statement.lines(account, 0, 100)) {
                running = running.add(line.entries().stream()
                        .filter(entry -> entry.book() == Book.COMMITTED)
                        .map(entry -> new BigDecimal(entry.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
                assertThat(line.balance().value()).as(which).isEqualByComparingTo(running);
            }
            assertThat(running).as(which).isEqualByComparingTo(left);
        }
    }

    private void post(UUID account, String committed, String drawn) {
        QuarkusTransaction.requiringNew().run(() -> {
            var transaction = UUID.randomUUID();
            Sql.run(database, """
                    insert into support_transaction (id, account_id, currency, number, kind, dated, posted_at, drawn)
                    values (?, ?, 'MYR', 1000, 'RELEASE', current_date, now(), 0)""", transaction, account);
            Sql.run(
                    database,
                    "insert into support_entry (transaction_id, book, currency, amount)"
                            + " values (?, 'COMMITTED', 'MYR', ?), (?, 'DRAWN', 'MYR', ?)",
                    transaction,
                    new BigDecimal(committed),
                    transaction,
                    new BigDecimal(drawn));
        });
    }

    private static void assertRefused(String constraint, ThrowingCallable posting) {
        assertThatThrownBy(posting)
                .satisfies(failure ->
                        assertThat(Database.violatedConstraint(failure)).contains(constraint));
    }

    private BigDecimal sum(String book, UUID account) {
        return sums(
                "select coalesce(sum(amount), 0) from support_entry e join support_transaction t on t.id = e.transaction_id"
                        + " where t.account_id = ? and e.book = '" + book + "'",
                account);
    }

    private BigDecimal sums(String sql, UUID account) {
        return Sql.one(database, sql, row -> row.getBigDecimal(1), account).orElseThrow();
    }

    private long counts(UUID account, String which) {
        return Sql.one(
                        database,
                        "select count(*) from support_transaction where account_id = ? and " + which,
                        row -> row.getLong(1),
                        account)
                .orElseThrow();
    }
}
