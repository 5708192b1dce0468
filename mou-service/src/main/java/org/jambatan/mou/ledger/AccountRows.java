package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All support accounts, by explicit SQL: the row is the lock, and its amounts are the database's own work. */
@ApplicationScoped
class AccountRows {

    private static final String ACCOUNT = """
            select a.id, a.application_id, a.programme_id, a.agency_id, a.project_id, a.partner_id, a.sector, a.granted,
                   a.currency, a.committed_on, a.held, a.drawn, a.released_at, a.version
              from support_account a""";

    private final DataSource database;

    AccountRows(DataSource database) {
        this.database = database;
    }

    /** Whoever opens an account for a project and whoever hears of its settlements come one after the other. */
    void takeTurns(UUID project) {
        Sql.list(
                database,
                "select pg_advisory_xact_lock(hashtextextended('support of ' || ?, 0))",
                row -> true,
                project.toString());
    }

    Optional<SupportAccount> lockedOf(UUID project) {
        return Sql.one(database, ACCOUNT + " where a.project_id = ? for update", AccountRows::account, project);
    }

    List<SupportAccount> anyonesOf(Collection<UUID> projects) {
        return Sql.list(database, ACCOUNT + " where a.project_id = any(?)", AccountRows::account, (Object)
                projects.toArray(UUID[]::new));
    }

    SupportAccount seenBy(Onlooker onlooker, UUID id) {
        return seen(onlooker, id, "");
    }

    SupportAccount lockedFor(Onlooker onlooker, UUID id) {
        return seen(onlooker, id, " for update");
    }

    private SupportAccount seen(Onlooker onlooker, UUID id, String lock) {
        return Sql.one(database, ACCOUNT + " where a.id = ?" + lock, AccountRows::account, id)
                .filter(onlooker::sees)
                .orElseThrow(Answer::notFound);
    }

    /** Newest first, one more than the page holds. */
    List<SupportAccount> list(Onlooker onlooker, AccountFilter.Wanted wanted, @Nullable UUID after, int limit) {
        var values = values(onlooker, wanted);
        values.add(after);
        values.add(after);
        values.add(limit);
        return Sql.list(
                database,
                ACCOUNT + "\n" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or a.id < ?) order by a.id desc limit ?",
                AccountRows::account,
                values.toArray());
    }

    long count(Onlooker onlooker, AccountFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*) from support_account a\n" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        values(onlooker, wanted).toArray())
                .orElse(0L);
    }

    private static final String SEEN_AND_WANTED = """
             where (? or a.partner_id = cast(? as uuid) or (? and a.agency_id = cast(? as uuid)))
               and (cast(? as uuid) is null or a.programme_id = ?)
               and (cast(? as uuid) is null or a.project_id = ?)""";

    private static List<@Nullable Object> values(Onlooker onlooker, AccountFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(onlooker.isAuditor());
        values.add(onlooker.partner());
        values.add(onlooker.isOfficer());
        values.add(onlooker.partner());
        values.add(wanted.programme());
        values.add(wanted.programme());
        values.add(wanted.project());
        values.add(wanted.project());
        return values;
    }

    void add(SupportAccount account, java.time.Instant now) {
        var grant = account.grant();
        Sql.run(
                database,
                """
                insert into support_account (id, application_id, programme_id, agency_id, project_id, partner_id, sector,
                                             currency, granted, committed_on, opened_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                account.id(),
                grant.applicationId(),
                grant.programmeId(),
                grant.agencyId(),
                grant.projectId(),
                grant.partnerId(),
                grant.sector(),
                grant.currency(),
                grant.amount(),
                grant.on(),
                now);
    }

    /** Writes the line and then all its entries at once, which moves the amounts in the account's row. */
    void post(SupportAccount account, SupportTransaction line) {
        var settlement = line.settlement();
        Sql.run(
                database,
                """
                insert into support_transaction (id, account_id, currency, number, kind, dated, posted_at, posted_by,
                                                 reason, settlement_id, institution_id, asked, asked_currency, drawn,
                                                 undrawn_because)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                line.id(),
                account.id(),
                account.grant().currency(),
                line.number(),
                line.kind().name(),
                line.dated(),
                line.postedAt(),
                line.by(),
                line.reason(),
                settlement == null ? null : settlement.id(),
                settlement == null ? null : settlement.institutionId(),
                settlement == null ? null : settlement.amount(),
                settlement == null ? null : settlement.currency(),
                line.drawn(),
                line.undrawnBecause() == null ? null : line.undrawnBecause().name());
        if (!line.entries().isEmpty()) {
            writeEntries(account, line);
        }
        Sql.run(
                database,
                "update support_account set version = ?, released_at = ? where id = ?",
                account.version(),
                account.releasedAt(),
                account.id());
    }

    private void writeEntries(SupportAccount account, SupportTransaction line) {
        var values = new ArrayList<@Nullable Object>();
        for (var entry : line.entries()) {
            values.add(line.id());
            values.add(entry.book().name());
            values.add(account.grant().currency());
            values.add(entry.amount());
        }
        var rows = ", (?, ?, ?, ?)".repeat(line.entries().size()).substring(2);
        Sql.run(
                database,
                "insert into support_entry (transaction_id, book, currency, amount) values " + rows,
                values.toArray());
    }

    private static SupportAccount account(ResultSet row) throws SQLException {
        var grant = new OpenAccount(
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getBigDecimal(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                "");
        Timestamp released = row.getTimestamp(13);
        var balance = new SupportAccount.Balance(
                row.getBigDecimal(11),
                row.getBigDecimal(12),
                released == null ? null : released.toInstant(),
                row.getLong(14));
        return new SupportAccount(row.getObject(1, UUID.class), grant, balance);
    }
}
