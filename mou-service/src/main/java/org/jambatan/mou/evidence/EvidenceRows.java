package org.jambatan.mou.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** What counts for which agreement. */
@ApplicationScoped
class EvidenceRows {

    /** Evidence of the window, from days on which the agreement was in force. */
    private static final String COUNTING = """
             from evidence e
            where e.agreement_id = ? and e.day between ? and ?
              and exists (select 1 from agreement_validity v
                           where v.agreement_id = e.agreement_id and v.state = 'IN_FORCE' and v.valid @> e.day)""";

    private final DataSource database;

    EvidenceRows(DataSource database) {
        this.database = database;
    }

    void add(UUID agreement, EvidenceItem item, EvidenceRule rule) {
        Sql.run(
                database,
                """
                insert into evidence (agreement_id, source, source_id, day, by_partner, rule, rule_version)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (agreement_id, source, source_id) do update
                set day = excluded.day, by_partner = excluded.by_partner, rule = excluded.rule,
                    rule_version = excluded.rule_version""",
                agreement,
                item.source().name(),
                item.sourceId(),
                item.day(),
                item.byPartnerId(),
                rule.name(),
                rule.version());
    }

    void remove(UUID agreement, EvidenceKind source, UUID id) {
        Sql.run(
                database,
                "delete from evidence where agreement_id = ? and source = ? and source_id = ?",
                agreement,
                source.name(),
                id);
    }

    void removeUses(UUID agreement) {
        Sql.run(database, "delete from evidence where agreement_id = ? and source in ('BOOKING', 'ORDER')", agreement);
    }

    Set<UUID> agreementsWith(EvidenceKind source, UUID id) {
        return Set.copyOf(Sql.list(
                database,
                "select agreement_id from evidence where source = ? and source_id = ?",
                row -> row.getObject(1, UUID.class),
                source.name(),
                id));
    }

    Map<EvidenceKind, Integer> counts(UUID agreement, Window window) {
        var counts = new EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
        for (var count : Sql.list(
                database,
                "select e.source, count(*)" + COUNTING + " group by e.source",
                row -> Map.entry(EvidenceKind.valueOf(row.getString(1)), row.getInt(2)),
                agreement,
                window.from(),
                window.until())) {
            counts.put(count.getKey(), count.getValue());
        }
        return counts;
    }

    List<EvidenceItem> latest(UUID agreement, Window window, int limit) {
        return Sql.list(
                database,
                "select e.source, e.source_id, e.day, e.by_partner" + COUNTING
                        + " order by e.day desc, e.source_id limit ?",
                row -> new EvidenceItem(
                        EvidenceKind.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, UUID.class)),
                agreement,
                window.from(),
                window.until(),
                limit);
    }
}
