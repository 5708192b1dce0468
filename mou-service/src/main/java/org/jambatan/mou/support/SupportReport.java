package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.programme.SupportRules;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Sums applications and the ledger's lines; nothing is summed that a line or an application does not show. */
@ApplicationScoped
class SupportReport {

    static final Map<String, String> COUNTED_AS = new TreeMap<>(Map.of(
            "committed", "Grants whose decision is dated in the period.",
            "drawn", "What the ledger draws for settlements dated in the period.",
            "left", "What could still be drawn at the end of the period, of grants up to then.",
            "released", "What went back to the programme by lines dated in the period.",
            "applications", "Applications submitted in the period, however they stand now.",
            "waiting", "Of these, those that are neither decided nor withdrawn now.",
            "approved", "Of these, those approved by now; declined and withdrawn likewise.",
            "companiesServed", "Different partners of kind COMPANY for whom at least one draw is dated in the period.",
            "targetCompanies", "Stated on the programme's page, not counted."));

    private static final String SEEN =
            " (? or a.agency_id = cast(? as uuid)) and (cast(? as uuid) is null or a.programme_id = ?)";

    private final DataSource database;
    private final PartnerBook partners;
    private final ProgrammeBook programmes;

    SupportReport(DataSource database, PartnerBook partners, ProgrammeBook programmes) {
        this.database = database;
        this.partners = partners;
        this.programmes = programmes;
    }

    /** Whose sums: an agency's, or everybody's for an auditor. */
    record Reader(@Nullable UUID agency, boolean isAuditor) {}

    private record Money(
            String key,
            String currency,
            BigDecimal committed,
            BigDecimal drawn,
            BigDecimal left,
            BigDecimal released) {}

    private record Count(String key, long all, long waiting, long approved, long declined, long withdrawn) {}

    List<SupportReportRow> rows(Reader reader, SupportReportFilter.Wanted wanted) {
        // An institution has a row once something was drawn for it in these days.
        var money = money(reader, wanted).stream()
                .filter(one ->
                        wanted.by() != ReportAxis.INSTITUTION || one.drawn().signum() > 0)
                .toList();
        var counts = wanted.by() == ReportAxis.INSTITUTION ? Map.<String, Count>of() : counts(reader, wanted);
        var served = served(reader, wanted);
        var keys = new TreeSet<>(counts.keySet());
        money.forEach(one -> keys.add(one.key()));
        return keys.stream()
                .map(key -> row(
                        key,
                        wanted.by(),
                        money.stream().filter(one -> one.key().equals(key)).toList(),
                        counts.getOrDefault(key, new Count(key, 0, 0, 0, 0, 0)),
                        served.getOrDefault(key, 0L)))
                .toList();
    }

    private SupportReportRow row(String key, ReportAxis by, List<Money> money, Count count, long served) {
        var isOfInstitution = by == ReportAxis.INSTITUTION;
        return new SupportReportRow(
                key,
                nameOf(key, by),
                isOfInstitution ? null : sums(money, Money::committed),
                sums(money, Money::drawn),
                isOfInstitution ? null : sums(money, Money::left),
                isOfInstitution ? null : sums(money, Money::released),
                isOfInstitution ? null : count.all(),
                isOfInstitution ? null : count.waiting(),
                isOfInstitution ? null : count.approved(),
                isOfInstitution ? null : count.declined(),
                isOfInstitution ? null : count.withdrawn(),
                served,
                by == ReportAxis.PROGRAMME ? targetOf(UUID.fromString(key)) : null,
                COUNTED_AS);
    }

    private static List<SupportMoney> sums(List<Money> money, Function<Money, BigDecimal> of) {
        return money.stream()
                .map(one -> SupportMoney.of(of.apply(one), one.currency()))
                .toList();
    }

    private @Nullable Integer targetOf(UUID programme) {
        return programmes
                .supportOf(programme)
                .map(OfferedSupport::rules)
                .map(SupportRules::targetCompanies)
                .orElse(null);
    }

    private @Nullable Translated nameOf(String key, ReportAxis by) {
        return switch (by) {
            case PROGRAMME ->
                programmes.find(UUID.fromString(key)).map(ProgrammeCard::name).orElse(null);
            case INSTITUTION ->
                partners.find(UUID.fromString(key)).map(PartnerCard::name).orElse(null);
            case SECTOR -> null;
        };
    }

    private List<Money> money(Reader reader, SupportReportFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        for (var column = 0; column < 3; column++) {
            values.add(wanted.from());
            values.add(wanted.until());
        }
        values.add(wanted.until());
        values.addAll(seen(reader, wanted));
        return Sql.list(
                database,
                """
                select %s as key, a.currency,
                       coalesce(sum(case when t.kind = 'COMMITMENT' and t.dated between ? and ? then e.amount end), 0),
                       coalesce(sum(case when t.kind = 'DRAW' and t.dated between ? and ? then -e.amount end), 0),
                       coalesce(sum(case when t.kind = 'RELEASE' and t.dated between ? and ? then -e.amount end), 0),
                       coalesce(sum(case when t.dated <= ? then e.amount end), 0)
                  from support_account a
                  join support_transaction t on t.account_id = a.id
                  join support_entry e on e.transaction_id = t.id and e.book = 'COMMITTED'
                 where %s %s
                 group by 1, 2 order by 1, 2""".formatted(keyOf(wanted.by(), "t"), SEEN, onlyDraws(wanted.by())),
                row -> new Money(
                        row.getString(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(6),
                        row.getBigDecimal(5)),
                values.toArray());
    }

    private Map<String, Long> served(Reader reader, SupportReportFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(wanted.from());
        values.add(wanted.until());
        values.addAll(seen(reader, wanted));
        var served = new TreeMap<String, Long>();
        Sql.list(
                        database,
                        """
                        select %s as key, count(distinct a.partner_id)
                          from support_account a
                          join partner p on p.id = a.partner_id and p.kind = 'COMPANY'
                          join support_transaction t on t.account_id = a.id and t.kind = 'DRAW' and t.dated between ? and ?
                         where %s group by 1""".formatted(keyOf(wanted.by(), "t"), SEEN),
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        values.toArray())
                .forEach(one -> served.put(one.getKey(), one.getValue()));
        return served;
    }

    private Map<String, Count> counts(Reader reader, SupportReportFilter.Wanted wanted) {
        var values = seen(reader, wanted);
        values.add(wanted.from());
        values.add(wanted.until());
        var counts = new TreeMap<String, Count>();
        Sql.list(
                        database,
                        """
                        select %s as key, count(*),
                               count(*) filter (where a.status in ('SUBMITTED', 'UNDER_REVIEW', 'MORE_INFORMATION')),
                               count(*) filter (where a.status = 'APPROVED'),
                               count(*) filter (where a.status = 'DECLINED'),
                               count(*) filter (where a.status = 'WITHDRAWN')
                          from support_application a join programme p on p.id = a.programme_id
                         where %s and cast(a.submitted_at at time zone p.time_zone as date) between ? and ?
                         group by 1""".formatted(keyOf(wanted.by(), "a"), SEEN),
                        row -> new Count(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)),
                        values.toArray())
                .forEach(one -> counts.put(one.key(), one));
        return counts;
    }

    private static String keyOf(ReportAxis by, String ofLine) {
        return switch (by) {
            case PROGRAMME -> "cast(a.programme_id as text)";
            case INSTITUTION -> "cast(" + ofLine + ".institution_id as text)";
            case SECTOR -> "a.sector";
        };
    }

    private static String onlyDraws(ReportAxis by) {
        return by == ReportAxis.INSTITUTION ? "and t.kind = 'DRAW'" : "";
    }

    private static List<@Nullable Object> seen(Reader reader, SupportReportFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(reader.isAuditor());
        values.add(reader.agency());
        values.add(wanted.programme());
        values.add(wanted.programme());
        return values;
    }
}
