package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jambatan.mou.ledger.SupportStatementLine.EntryView;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads an account's lines in their order; the running balance is summed over its entries, not remembered. */
@ApplicationScoped
class Statement {

    private static final String LINES = """
            select l.* from (
                select t.number, t.kind, t.dated, t.posted_at, t.reason, t.settlement_id, t.institution_id, t.asked,
                       t.asked_currency, t.drawn, t.currency, t.undrawn_because, p.moved, d.moved, f.moved,
                       sum(coalesce(p.moved, 0)) over (order by t.number) as balance
                  from support_transaction t
                  left join lateral (select amount as moved from support_entry e
                                      where e.transaction_id = t.id and e.book = 'COMMITTED') p on true
                  left join lateral (select amount as moved from support_entry e
                                      where e.transaction_id = t.id and e.book = 'DRAWN') d on true
                  left join lateral (select amount as moved from support_entry e
                                      where e.transaction_id = t.id and e.book = 'PROGRAMME_FUND') f on true
                 where t.account_id = ?) l
             where l.number > ? order by l.number limit ?""";

    private final DataSource database;
    private final PartnerBook partners;

    Statement(DataSource database, PartnerBook partners) {
        this.database = database;
        this.partners = partners;
    }

    /** From the line after this one on. */
    List<SupportStatementLine> lines(UUID account, long after, int limit) {
        var lines = Sql.list(database, LINES, row -> line(row), account, after, limit);
        var names = partners
                .findAll(lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.institutionId()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        return lines.stream().map(line -> named(line, names)).toList();
    }

    long count(UUID account) {
        return Sql.one(
                        database,
                        "select count(*) from support_transaction where account_id = ?",
                        row -> row.getLong(1),
                        account)
                .orElse(0L);
    }

    private static SupportStatementLine line(ResultSet row) throws SQLException {
        var kind = TransactionKind.valueOf(row.getString(2));
        var asked = row.getBigDecimal(8);
        var drawn = row.getBigDecimal(10);
        var currency = row.getString(11);
        var because = row.getString(12);
        return new SupportStatementLine(
                row.getLong(1),
                kind,
                row.getObject(3, LocalDate.class),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                null,
                asked == null ? null : SupportMoney.of(asked, row.getString(9)),
                kind == TransactionKind.DRAW ? SupportMoney.of(drawn, currency) : null,
                kind == TransactionKind.DRAW && drawn.compareTo(asked) < 0,
                because == null ? null : UndrawnBecause.valueOf(because),
                entries(row, currency),
                SupportMoney.of(row.getBigDecimal(16), currency));
    }

    private static List<EntryView> entries(ResultSet row, String currency) throws SQLException {
        var entries = new ArrayList<EntryView>();
        add(entries, Book.PROGRAMME_FUND, row.getBigDecimal(15), currency);
        add(entries, Book.COMMITTED, row.getBigDecimal(13), currency);
        add(entries, Book.DRAWN, row.getBigDecimal(14), currency);
        return entries;
    }

    private static void add(List<EntryView> entries, Book book, @Nullable BigDecimal amount, String currency) {
        if (amount != null) {
            entries.add(new EntryView(book, amount.toPlainString(), currency));
        }
    }

    private static SupportStatementLine named(SupportStatementLine line, Map<UUID, Translated> names) {
        return new SupportStatementLine(
                line.number(),
                line.kind(),
                line.on(),
                line.postedAt(),
                line.reason(),
                line.settlementId(),
                line.institutionId(),
                line.institutionId() == null ? null : names.get(line.institutionId()),
                line.asked(),
                line.drawn(),
                line.capped(),
                line.undrawnBecause(),
                line.entries(),
                line.balance());
    }
}
