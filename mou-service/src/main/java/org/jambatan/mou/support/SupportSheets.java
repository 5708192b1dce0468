package org.jambatan.mou.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.mou.programme.SupportRules;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** All sheets: one for each member and application, replaced by the next. */
@ApplicationScoped
class SupportSheets {

    private static final String SHEET = """
            select s.id, s.application_id, s.account, s.scores, s.mark, s.comment, s.scored_at, s.version,
                   not exists (select from support_conflict c
                                where c.application_id = s.application_id and c.account = s.account)
              from support_sheet s where s.application_id = ?""";

    private final DataSource database;
    private final ObjectMapper mapper;

    SupportSheets(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    SupportSheetView write(
            UUID application, String account, ScoreSupportApplication sheet, BigDecimal mark, Instant now) {
        Sql.run(database, """
                insert into support_sheet (id, application_id, account, scores, mark, comment, scored_at, version)
                values (?, ?, ?, cast(? as jsonb), ?, ?, ?, 1)
                on conflict (application_id, account) do update
                   set scores = excluded.scores, mark = excluded.mark, comment = excluded.comment,
                       scored_at = excluded.scored_at, version = support_sheet.version + 1""", Ids.next(), application, account, json(sheet.scores()), mark, sheet.comment(), now);
        return Sql.one(database, SHEET + " and s.account = ?", this::view, application, account)
                .orElseThrow();
    }

    /** All of them, or one member's; in the order they were begun, one more than the page holds. */
    List<SupportSheetView> list(UUID application, @Nullable String account, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return Sql.list(
                database,
                SHEET + " and (cast(? as text) is null or s.account = ?) and s.id > ? order by s.id limit ?",
                this::view,
                application,
                account,
                account,
                after,
                page.limitAndOneMore());
    }

    long count(UUID application, @Nullable String account) {
        return Sql.one(
                        database,
                        "select count(*) from support_sheet where application_id = ?"
                                + " and (cast(? as text) is null or account = ?)",
                        row -> row.getLong(1),
                        application,
                        account,
                        account)
                .orElse(0L);
    }

    CommitteeStanding standing(UUID application, SupportRules rules) {
        return standings(List.of(application), rules).getOrDefault(application, none(rules));
    }

    /** What the sheets that count come to, for each of these applications that has any. */
    Map<UUID, CommitteeStanding> standings(Collection<UUID> applications, SupportRules rules) {
        var standings = new HashMap<UUID, CommitteeStanding>();
        Sql.list(
                        database,
                        """
                        select s.application_id, count(*), sum(s.mark) from support_sheet s
                         where s.application_id = any(?)
                           and not exists (select from support_conflict c
                                            where c.application_id = s.application_id and c.account = s.account)
                         group by s.application_id""",
                        row -> Map.entry(
                                row.getObject(1, UUID.class), standing(row.getInt(2), row.getBigDecimal(3), rules)),
                        (Object) applications.toArray(UUID[]::new))
                .forEach(one -> standings.put(one.getKey(), one.getValue()));
        return standings;
    }

    static CommitteeStanding none(SupportRules rules) {
        return new CommitteeStanding(0, rules.leastScores(), null, rules.passMark());
    }

    private static CommitteeStanding standing(int scores, BigDecimal sum, SupportRules rules) {
        var mean = sum.divide(BigDecimal.valueOf(scores), 2, RoundingMode.HALF_UP);
        return new CommitteeStanding(scores, rules.leastScores(), mean, rules.passMark());
    }

    private SupportSheetView view(ResultSet row) throws SQLException {
        return new SupportSheetView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                scores(row.getString(4)),
                row.getBigDecimal(5),
                row.getString(6),
                row.getBoolean(9),
                row.getTimestamp(7).toInstant(),
                List.of(),
                row.getLong(8));
    }

    private String json(List<SupportScore> scores) {
        try {
            return mapper.writeValueAsString(scores);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Scores cannot be written", unwritable);
        }
    }

    private List<SupportScore> scores(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<SupportScore>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Scores cannot be read", unreadable);
        }
    }
}
